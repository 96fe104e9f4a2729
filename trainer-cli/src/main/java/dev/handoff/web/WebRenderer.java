package dev.handoff.web;

import dev.handoff.report.document.Block;
import dev.handoff.report.html.Html;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.TimeLeft;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import java.util.List;

/** Draws a screen as a page of its own: a form that works without a script, on a phone as on a projector. */
public final class WebRenderer {
    private static final int RELOAD_SECONDS = 5;

    private WebRenderer() {}

    /** A person's page. */
    public static String page(Visit.Sight sight, Surroundings around) {
        Screen screen = sight.screen();
        String error = around.kept().isRefused() ? "Error: " : "";
        Html html = WebPage.head(error + screen.title());
        WebPage.script(html, waits(screen) ? RELOAD_SECONDS : 0).close();
        html.open("body", body("/now?at=" + around.path(), sight, around));
        html.text("a", "Skip to the page", "class", "skip", "href", "#main");
        header(html, around);
        main(html, sight, around);
        footer(html, around);
        return html.toString();
    }

    /**
     * What the projector shows, without anything to answer.
     *
     * @param now address that says whether it is still the present one
     * @param isOver whether nothing more will come, so that a host that is gone is nothing to speak of
     */
    public static String projector(Visit.Sight sight, String now, boolean isOver, Surroundings around) {
        Screen screen = sight.screen();
        Html html = WebPage.head(screen.title());
        WebPage.script(html, RELOAD_SECONDS).close();
        html.open("body", "class", "projector", "data-now", now, "data-tag", around.tag(), "data-every", "1000");
        html.open("main", "id", "main");
        html.text("h1", screen.title());
        html.text("p", TimeLeft.figures(around.secondsLeft()), "id", "left", "data-left", left(around));
        if (isOver) { // the script says that it has lost its host where this line has its name
            html.text("p", around.notice(), "role", "status");
        } else {
            html.text("p", around.notice(), "id", "say", "role", "status");
        }
        html.open("div", "class", "content");
        sight.scan().ifPresent(address -> scan(html, address));
        html.open("div");
        new ScreenBlocks(html).draw(screen.blocks());
        screen.choices().forEach(choice -> html.text("p", choice.label()));
        if (screen.ask() instanceof Ask.Wait wait) {
            html.text("p", wait.until(), "class", "waiting");
        }
        return html.toString();
    }

    private static boolean waits(Screen screen) {
        return screen.ask() instanceof Ask.Wait;
    }

    private static String left(Surroundings around) {
        return around.secondsLeft().isPresent() ? "" + around.secondsLeft().getAsLong() : "";
    }

    private static String[] body(String now, Visit.Sight sight, Surroundings around) {
        return new String[] {
            "data-now",
            now,
            "data-tag",
            around.tag(),
            "data-round",
            "" + sight.round(),
            "data-kept",
            around.kept().isRefused() ? "yes" : ""
        };
    }

    private static void header(Html html, Surroundings around) {
        html.open("header");
        html.text("p", around.who(), "class", "who");
        html.text("p", TimeLeft.words(Texts.english(), around.secondsLeft()), "id", "left", "data-left", left(around));
        html.text("p", around.notice(), "id", "say", "role", "status").close();
    }

    private static void main(Html html, Visit.Sight sight, Surroundings around) {
        Screen screen = sight.screen();
        html.open("main", "id", "main", "tabindex", "-1");
        sight.back()
                .ifPresent(back -> html.open("nav", "aria-label", "Way back")
                        .text("a", "\u2190 Back", "href", "/" + back, "class", "back")
                        .close());
        html.text("h1", screen.title());
        sight.scan().ifPresent(address -> scan(html, address));
        Glance glance = Glance.of(screen);
        ScreenBlocks blocks = new ScreenBlocks(html);
        blocks.draw(glance.first());
        new AskForm(html, screen, around, sight.round()).draw();
        folded(html, "rest", "More figures", glance.rest());
        folded(html, "help", "Help", sight.help());
        html.close();
    }

    private static void folded(Html html, String kind, String summary, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            html.open("details", "class", kind).text("summary", summary);
            new ScreenBlocks(html).draw(blocks);
            html.close();
        }
    }

    private static void scan(Html html, String address) {
        html.raw(QrCode.of(address).svg("Code to scan: " + address));
    }

    private static void footer(Html html, Surroundings around) {
        html.open("footer");
        around.hand().ifPresent(label -> {
            html.open("form", "method", "post", "action", "/hand");
            html.empty("input", "type", "hidden", "name", "t", "value", around.token());
            html.empty("input", "type", "hidden", "name", "at", "value", around.path());
            html.text("button", label).close();
        });
        if (!around.digits().isEmpty()) {
            html.text("p", "To come back on another device: your name and " + around.digits() + ".", "class", "note");
        }
        html.close();
    }
}
