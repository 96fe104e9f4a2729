package dev.handoff.report.html;

import dev.handoff.report.Provenance;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.section.Section;
import java.util.List;

/** What every page is made of: its head, sections under their charts, lists, what is folded away, and how to get it again. */
final class PageParts {
    private final Html html;
    private final FigureHtml figures;

    PageParts(Html html, FigureHtml figures) {
        this.html = html;
        this.figures = figures;
    }

    /** Opens the document up to where its parts begin. */
    static void begin(String title, Provenance from, Html html) {
        html.open("html", "lang", "en");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", from.tool() + " " + from.version());
        html.raw(Stamp.meta(from));
        html.text("title", "Handoff: " + title);
        html.raw("<style>\n" + PageStyle.CSS + "</style>").close();
        html.open("body").open("main");
    }

    void answer(String answer) {
        html.open("section", "aria-label", "Answer").text("p", answer, "class", "answer");
        html.close();
    }

    void howSure(List<String> sentences, List<String> warnings) {
        html.open("section", "aria-label", "How sure is this?").text("h2", "How sure is this?");
        sentences.forEach(sentence -> html.text("p", sentence));
        warnings.forEach(w -> html.text("p", w, "class", "warning", "role", "note"));
        html.close();
    }

    /** A section under its chart, its figures folded away; by itself where it has none. */
    void section(Section section) {
        html.open("section", "id", section.id());
        if (figures.has(section.id())) {
            figures.write(section.id(), html);
            folded(section.title() + ": the figures", () -> SectionHtml.write(section, html));
        } else {
            html.text("h2", section.title());
            SectionHtml.write(section, html);
        }
        html.close();
    }

    void restsOn(List<String> assumptions) {
        if (assumptions.isEmpty()) {
            return;
        }
        html.open("section").text("h2", "What this rests on").open("ul");
        assumptions.forEach(item -> html.text("li", item));
        html.close().close();
    }

    void folded(String summary, Runnable content) {
        html.open("details").text("summary", summary);
        content.run();
        html.close();
    }

    /** Opens the last section with what gives the page again; whoever asks may add to it. */
    static void again(String heading, Provenance from, Html html) {
        html.open("section", "id", "details").text("h2", heading);
        html.open("pre").text("code", from.command()).close();
        html.open("dl");
        from.scenarios().forEach(s -> detail("Scenario", s.name() + ", hash " + s.hash(), html));
        detail("Seed", Long.toString(from.seed()), html);
        detail("Program", from.tool() + " " + from.version(), html);
        html.close();
    }

    private static void detail(String term, String value, Html html) {
        html.text("dt", term).text("dd", value);
    }
}
