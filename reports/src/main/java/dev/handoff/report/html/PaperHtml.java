package dev.handoff.report.html;

import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.paper.Paper;
import java.util.List;
import java.util.function.Function;

/** A paper as one page that needs no other file, no script and no network. */
public final class PaperHtml {
    private final Paper paper;
    private final Html html = new Html();
    private final PageParts parts;

    private PaperHtml(Paper paper, Function<ChartSize, List<ChartPicture>> charts) {
        this.paper = paper;
        this.parts = new PageParts(html, new FigureHtml(charts.apply(ChartSize.PAGE), charts.apply(ChartSize.PHONE)));
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
        PageParts.begin(paper.question(), paper.provenance(), html);
        question();
        parts.answer(paper.answer());
        paper.further().forEach(sentence -> html.text("p", sentence, "class", "further"));
        parts.howSure(paper.sure(), paper.warnings());
        paper.sections().forEach(parts::section);
        parts.restsOn(paper.assumptions());
        PageParts.again("How to get this result again", paper.provenance(), html);
        paper.details().forEach(d -> parts.folded(d.title(), () -> SectionHtml.write(d, html)));
        return html.toString();
    }

    private void question() {
        html.open("header").text("p", paper.kicker(), "class", "kicker");
        html.text("h1", paper.question()).close();
    }
}
