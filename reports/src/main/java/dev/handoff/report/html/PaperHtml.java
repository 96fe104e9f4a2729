package dev.handoff.report.html;

import dev.handoff.report.Provenance;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.paper.Paper;
import dev.handoff.report.section.Section;
import java.util.List;
import java.util.function.Function;

/** A paper as one page that needs no other file, no script and no network. */
public final class PaperHtml {
    private final Paper paper;
    private final FigureHtml figures;
    private final Html html = new Html();

    private PaperHtml(Paper paper, Function<ChartSize, List<ChartPicture>> charts) {
        this.paper = paper;
        this.figures = new FigureHtml(charts.apply(ChartSize.PAGE), charts.apply(ChartSize.PHONE));
    }

    /**
     * The page.
     *
     * @param charts the charts for a size; each is shown with the section of its name
     */
    public static String render(Paper paper, Function<ChartSize, List<ChartPicture>> charts) {
        return new PaperHtml(paper, charts).page();
    }

    private String page() {
        html.open("html", "lang", "en");
        head();
        html.open("body").open("main");
        question();
        answer();
        howSure();
        paper.sections().forEach(this::section);
        assumptions();
        details();
        return html.toString();
    }

    private void head() {
        Provenance from = paper.provenance();
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", from.tool() + " " + from.version());
        html.empty("meta", "name", Stamp.NAME, "content", Stamp.line(from));
        html.text("title", "Handoff: " + paper.question());
        html.raw("<style>\n" + PageStyle.CSS + "</style>").close();
    }

    private void question() {
        html.open("header").text("p", paper.kicker(), "class", "kicker");
        html.text("h1", paper.question()).close();
    }

    private void answer() {
        html.open("section", "aria-label", "Answer").text("p", paper.answer(), "class", "answer");
        html.close();
        paper.further().forEach(sentence -> html.text("p", sentence, "class", "further"));
    }

    private void howSure() {
        html.open("section", "aria-label", "How sure is this?").text("h2", "How sure is this?");
        paper.sure().forEach(sentence -> html.text("p", sentence));
        paper.warnings().forEach(w -> html.text("p", w, "class", "warning", "role", "note"));
        html.close();
    }

    private void section(Section section) {
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

    private void assumptions() {
        if (paper.assumptions().isEmpty()) {
            return;
        }
        html.open("section").text("h2", "What this rests on").open("ul");
        paper.assumptions().forEach(item -> html.text("li", item));
        html.close().close();
    }

    private void details() {
        Provenance from = paper.provenance();
        html.open("section", "id", "details").text("h2", "How to get this result again");
        html.open("pre").text("code", from.command()).close();
        html.open("dl");
        from.scenarios().forEach(s -> detail("Scenario", s.name() + ", hash " + s.hash()));
        detail("Seed", Long.toString(from.seed()));
        detail("Program", from.tool() + " " + from.version());
        html.close();
        paper.details().forEach(d -> folded(d.title(), () -> SectionHtml.write(d, html)));
        html.close();
    }

    private void detail(String term, String value) {
        html.text("dt", term).text("dd", value);
    }

    private void folded(String summary, Runnable content) {
        html.open("details").text("summary", summary);
        content.run();
        html.close();
    }
}
