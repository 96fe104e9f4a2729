package dev.handoff.web;

import dev.handoff.report.html.Html;
import dev.handoff.texts.Texts;

/** What every page begins with. */
final class WebPage {
    private static final String PROGRAM = "Handoff";

    private WebPage() {}

    /** A page up to its head, which is still open. */
    static Html head(Texts texts, String title) {
        Html html = new Html();
        html.open("html", "lang", texts.language().tag()).open("head").empty("meta", "charset", "utf-8");
        html.text("title", title.equals(PROGRAM) ? title : title + " \u00B7 " + PROGRAM);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        return html.empty("link", "rel", "stylesheet", "href", PageFiles.STYLE.path());
    }

    /** The script, and for who has none a reload after so many seconds; 0 for none. */
    static Html script(Texts texts, Html html, int reload) {
        html.raw("<script src=\"" + PageFiles.script(texts.language()).path() + "\" defer></script>");
        if (reload > 0) {
            html.raw("<noscript><meta http-equiv=\"refresh\" content=\"" + reload + "\"></noscript>");
        }
        return html;
    }
}
