package dev.handoff.web;

import dev.handoff.game.levers.Role;
import dev.handoff.report.html.Html;
import dev.handoff.terminal.Rooms.Entrance;
import dev.handoff.texts.Texts;
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

    private final Texts texts;
    private final Html html;
    private final Entrance entrance;
    private final String token;
    private final boolean isPlain;
    private final Kept kept;

    private JoinPage(Texts texts, Entrance entrance, String token, boolean isPlain, Kept kept) {
        this.texts = texts;
        this.html = WebPage.head(texts, texts.of("join.join-the-workshop"));
        this.entrance = entrance;
        this.token = token;
        this.isPlain = isPlain;
        this.kept = kept;
    }

    /**
     * The page.
     *
     * @param texts in which language
     * @param token of the invitation that was scanned; empty where the code has to be typed
     * @param isPlain whether what is sent can be read by others in the same network
     * @param kept what was typed and not taken
     */
    public static String render(Texts texts, Entrance entrance, String token, boolean isPlain, Kept kept) {
        return new JoinPage(texts, entrance, token, isPlain, kept).page();
    }

    private boolean isReturning() {
        return kept.fields().containsKey("digits");
    }

    private String page() {
        WebPage.script(texts, html, 0).close();
        html.open("body", "data-kept", kept.isRefused() ? "yes" : "").open("main", "id", "main");
        html.text("h1", entrance.title());
        if (!entrance.line().isEmpty()) {
            html.text("p", entrance.line());
        }
        if (!entrance.isOpen()) {
            html.text("p", texts.of("join.the-door-is-closed-at"), "class", "note");
        }
        comeIn();
        comeBack();
        html.close().open("footer");
        if (isPlain) {
            html.text("p", texts.of("join.this-page-comes-unencrypted-from"), "class", "note");
        }
        return html.close().toString();
    }

    private void comeIn() {
        html.open("form", "method", "post", "action", "/join");
        if (token.isEmpty()) {
            field("code", texts.of("join.code-on-the-projector"), texts.of("join.six-letters-and-figures-such"));
        } else {
            html.empty("input", "type", "hidden", "name", "token", "value", token);
        }
        field("name", texts.of("join.your-name"), texts.of("join.as-the-others-call-you"));
        html.open("fieldset").text("legend", texts.of("join.i-work-in"));
        for (Role role : Role.values()) {
            side(role.label(), role.title(texts));
        }
        side(NEITHER, texts.of("join.neither"));
        html.close().text("button", texts.of("join.come-in"), "class", "main").close();
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
        html.text("summary", texts.of("join.i-was-here-before"));
        html.open("form", "method", "post", "action", "/join");
        field("again", texts.of("join.your-name"), texts.of("join.as-you-put-it-down"));
        field("digits", texts.of("join.your-four-digits"), texts.of("join.they-stood-at-the-foot"));
        html.text("button", texts.of("join.back-to-my-seat"), "class", "main")
                .close()
                .close();
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
