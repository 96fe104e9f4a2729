package dev.handoff.web;

import dev.handoff.game.levers.Role;
import dev.handoff.report.html.Html;
import dev.handoff.terminal.Rooms.Entrance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The page one comes in by: a name, a desk, and the code unless it was scanned; or name and digits for who was here before. */
public final class JoinPage {
    /** What the form's field for the side says for neither. */
    public static final String NEITHER = "neither";

    /** The name under which what was typed says which field was wrong. */
    public static final String WRONG = "wrong";

    private static final String REASON = "error";

    private final Html html = WebPage.head("Join the workshop");
    private final Entrance entrance;
    private final String token;
    private final boolean isPlain;
    private final Kept kept;

    private JoinPage(Entrance entrance, String token, boolean isPlain, Kept kept) {
        this.entrance = entrance;
        this.token = token;
        this.isPlain = isPlain;
        this.kept = kept;
    }

    /**
     * The page.
     *
     * @param token of the invitation that was scanned; empty where the code has to be typed
     * @param isPlain whether what is sent can be read by others in the same network
     * @param kept what was typed and not taken
     */
    public static String render(Entrance entrance, String token, boolean isPlain, Kept kept) {
        return new JoinPage(entrance, token, isPlain, kept).page();
    }

    private boolean isReturning() {
        return kept.fields().containsKey("digits");
    }

    private String page() {
        WebPage.script(html, 0).close();
        html.open("body", "data-kept", kept.isRefused() ? "yes" : "").open("main", "id", "main");
        html.text("h1", entrance.title());
        if (!entrance.line().isEmpty()) {
            html.text("p", entrance.line());
        }
        if (!entrance.isOpen()) {
            html.text(
                    "p",
                    "The door is closed at present. Put down your name; the trainer lets you in.",
                    "class",
                    "note");
        }
        comeIn();
        comeBack();
        html.close().open("footer");
        if (isPlain) {
            html.text(
                    "p",
                    "This page comes unencrypted from a computer in this room: others in the network could read along."
                            + " It asks for nothing but a name; a first name or any other will do.",
                    "class",
                    "note");
        }
        return html.close().toString();
    }

    private void comeIn() {
        html.open("form", "method", "post", "action", "/join");
        if (token.isEmpty()) {
            field("code", "Code on the projector", "six letters and figures, such as K7M-4QX");
        } else {
            html.empty("input", "type", "hidden", "name", "token", "value", token);
        }
        field("name", "Your name", "as the others call you, at most 24 letters");
        html.open("fieldset").text("legend", "I work in");
        for (Role role : Role.values()) {
            side(role.label(), role.title());
        }
        side(NEITHER, "Neither");
        html.close().text("button", "Come in", "class", "main").close();
    }

    /** Nothing is chosen beforehand: whoever forgot would get a seat by accident. */
    private void side(String value, String label) {
        List<String> pairs = new ArrayList<>(List.of("type", "radio", "name", "side", "value", value, "required", ""));
        if (value.equals(kept.field("side"))) {
            pairs.addAll(List.of("checked", ""));
        }
        html.open("label", "class", "option").empty("input", pairs.toArray(String[]::new));
        html.text("span", label).close();
    }

    private void comeBack() {
        html.open("details", isReturning() ? new String[] {"open", ""} : new String[0]);
        html.text("summary", "I was here before");
        html.open("form", "method", "post", "action", "/join");
        field("again", "Your name", "as you put it down before");
        field("digits", "Your four digits", "they stood at the foot of every page");
        html.text("button", "Back to my seat", "class", "main").close().close();
    }

    private void field(String name, String label, String hint) {
        boolean wrong = kept.isRefused() && kept.field(WRONG).equals(name);
        html.open("div", "class", "field").text("label", label, "for", name);
        html.text("p", hint, "class", "hint", "id", name + "-hint");
        if (wrong) {
            html.text("p", kept.reason(), "class", REASON, "id", REASON);
        }
        List<String> pairs = new ArrayList<>(Arrays.asList("id", name, "name", name, "required", ""));
        pairs.addAll(List.of("value", kept.field(name), "autocomplete", name.equals("name") ? "nickname" : "off"));
        pairs.addAll(List.of("aria-describedby", (wrong ? REASON + " " : "") + name + "-hint"));
        if (wrong) {
            pairs.addAll(List.of("aria-invalid", "true", "autofocus", ""));
        }
        html.empty("input", pairs.toArray(String[]::new)).close();
    }
}
