package dev.handoff.web;

import dev.handoff.report.html.Html;
import dev.handoff.texts.Texts;
import java.util.Map;

/** A page that says one thing, and where to go on: a closed round, a wrong address, a fault of the program. */
public final class NoticePage {
    private NoticePage() {}

    /**
     * The page.
     *
     * @param texts in which language the page itself speaks
     * @param title what happened
     * @param text what it means
     * @param onward where to go on, with a slash in front; empty for nowhere
     * @param typed what was typed and could not be taken, shown so that nothing is lost, by the name of its field
     */
    public static String render(Texts texts, String title, String text, String onward, Map<String, String> typed) {
        Html html = WebPage.head(texts, title).close();
        html.open("body").open("main", "id", "main").text("h1", title).text("p", text);
        if (!typed.isEmpty()) {
            html.text("h2", texts.of("notice.what-you-had-filled-in")).open("dl");
            typed.forEach((name, value) -> html.text("dt", name).text("dd", value));
            html.close();
        }
        if (!onward.isEmpty()) {
            html.open("p")
                    .text("a", texts.of("notice.go-on"), "href", onward, "class", "button")
                    .close();
        }
        return html.toString();
    }
}
