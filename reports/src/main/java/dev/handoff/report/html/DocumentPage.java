package dev.handoff.report.html;

import dev.handoff.report.Provenance;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document as one page that needs no other file and no network: the sheet first, the appendix folded behind it. */
public final class DocumentPage {
    private final Document document;
    private final Html html = new Html();
    private final BlockHtml blocks;

    private DocumentPage(Document document, Function<ChartSize, List<ChartPicture>> charts) {
        this.document = document;
        this.blocks = new BlockHtml(html, new FigureHtml(html, charts), PageWords.ENGLISH);
    }

    /**
     * The page.
     *
     * @param charts the charts for a size, each shown where the document names it
     */
    public static String render(Document document, Function<ChartSize, List<ChartPicture>> charts) {
        return new DocumentPage(document, charts).page();
    }

    /** The page of a document whose pictures are all drawn from its own blocks. */
    public static String render(Document document) {
        return render(document, size -> List.of());
    }

    private String page() {
        begin();
        header();
        chapters(Place.ANSWER).forEach(this::answer);
        sheet();
        appendix();
        again();
        html.close().raw("<script>" + PageStyle.SCRIPT + "</script>");
        String page = html.toString();
        return page.contains(BlockHtml.BROAD + "\">")
                ? page.replaceFirst("</style>", PageStyle.BROAD + "</style>")
                : page;
    }

    private List<Chapter> chapters(Place place) {
        return document.chapters().stream()
                .filter(chapter -> chapter.place() == place)
                .toList();
    }

    private void begin() {
        Provenance from = document.provenance();
        html.open("html", "lang", "en");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", from.tool() + " " + from.version());
        html.raw(Stamp.meta(from));
        html.text("title", "Handoff: " + document.title());
        html.raw("<style>\n" + PageStyle.CSS + "</style>").close();
        html.open("body").open("main");
    }

    /** A document without an answer is read chapter by chapter, so its chapters are listed. */
    private void header() {
        html.open("header").text("p", document.kicker(), "class", "kicker").text("h1", document.title());
        if (!hasAnswer()) {
            html.open("nav", "aria-label", "Chapters").open("ul", "class", "contents");
            chapters(Place.SHEET).forEach(this::link);
            html.close().close();
        }
        html.close();
    }

    private void link(Chapter chapter) {
        html.open("li").text("a", chapter.title(), "href", "#" + chapter.id()).close();
    }

    private void answer(Chapter chapter) {
        html.open("section", "id", chapter.id());
        if (!chapter.title().isEmpty()) {
            html.text("h2", chapter.title());
        }
        blocks.draw(chapter.blocks());
        html.close();
    }

    /** Under the title of its chart, which says what is found; under its own where it has none. */
    private void chapter(Chapter chapter) {
        html.open("section", "id", chapter.id());
        if (!blocks.startsWithPicture(chapter)) {
            html.text("h2", chapter.title());
        }
        blocks.draw(chapter.title(), chapter.blocks());
        html.close();
    }

    private boolean hasAnswer() {
        return !chapters(Place.ANSWER).isEmpty();
    }

    /** On paper, chapters that are read one after the other follow each other without gaps. */
    private void sheet() {
        html.open("div", "class", hasAnswer() ? "sheet" : "sheet told-in-chapters");
        chapters(Place.SHEET).forEach(this::chapter);
        html.close();
    }

    private void appendix() {
        List<Chapter> chapters = chapters(Place.APPENDIX);
        if (chapters.isEmpty()) {
            return;
        }
        html.open("section", "id", "appendix", "class", "appendix").text("h2", "Appendix");
        for (Chapter chapter : chapters) {
            html.open("details", "id", chapter.id()).text("summary", chapter.title());
            blocks.drawFolded(chapter.title(), chapter.blocks());
            html.close();
        }
        List<String> listings =
                chapters(Place.LISTING).stream().map(Chapter::title).toList();
        if (!listings.isEmpty()) {
            html.text(
                    "p",
                    "Not on this page, but in results.xlsx and in the terminal with --details: "
                            + listings.stream().map(DocumentPage::uncapitalised).collect(Collectors.joining("; "))
                            + ".");
        }
        html.close();
    }

    private static String uncapitalised(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private void again() {
        Provenance from = document.provenance();
        html.open("section", "id", "details").text("h2", "How to get this result again");
        html.open("pre").text("code", from.command()).close();
        html.open("dl");
        from.scenarios().forEach(s -> detail("Scenario", s.name() + ", hash " + s.hash()));
        detail("Seed", Long.toString(from.seed()));
        detail("Program", from.tool() + " " + from.version());
        html.close().close();
    }

    private void detail(String term, String value) {
        html.text("dt", term).text("dd", value);
    }
}
