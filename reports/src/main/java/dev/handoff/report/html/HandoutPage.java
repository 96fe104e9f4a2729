package dev.handoff.report.html;

import dev.handoff.report.Provenance;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import java.util.List;
import java.util.function.Function;

/** A document to be printed and handed out: one column, nothing folded away, no script; it needs no other file and no network. */
public final class HandoutPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Document document;
    private final Shape shape;
    private final PageWords words;
    private final Html html = new Html();
    private final BlockHtml blocks;

    private HandoutPage(
            Document document, Shape shape, Function<ChartSize, List<ChartPicture>> charts, PageWords words) {
        this.document = document;
        this.shape = shape;
        this.words = words;
        this.blocks = new BlockHtml(html, new FigureHtml(html, charts), words);
    }

    /** What a handout is for. */
    public enum Shape {
        /** A sheet in the hand. */
        SHEET,
        /** A slide on the wall, which prints across the paper. */
        SLIDE
    }

    /**
     * A way to another page.
     *
     * @param address where it is
     * @param title its title
     * @param text what it is for
     */
    public record Link(String address, String title, String text) {}

    /**
     * The page in English.
     *
     * @param charts the charts for a size, each shown where the document names it
     * @param links ways to other pages, below the chapters
     */
    public static String render(
            Document document, Shape shape, Function<ChartSize, List<ChartPicture>> charts, List<Link> links) {
        return render(document, shape, charts, links, PageWords.ENGLISH);
    }

    /**
     * The page.
     *
     * @param charts the charts for a size, each shown where the document names it
     * @param links ways to other pages, below the chapters
     * @param words what the page says of itself, in its language
     */
    public static String render(
            Document document,
            Shape shape,
            Function<ChartSize, List<ChartPicture>> charts,
            List<Link> links,
            PageWords words) {
        return new HandoutPage(document, shape, charts, words).page(links);
    }

    /** A page in English whose pictures are all drawn from its own blocks, and that leads nowhere. */
    public static String render(Document document, Shape shape) {
        return render(document, shape, size -> List.of(), List.of());
    }

    private String page(List<Link> links) {
        begin();
        html.open("header").text("p", document.kicker(), "class", "kicker").text("h1", document.title());
        html.close().open("div", "class", "sheet");
        document.chapters().forEach(this::chapter);
        links(links);
        html.close();
        Provenance from = document.provenance();
        html.text("p", "Handoff " + from.version() + " · " + from.names() + " · " + from.hashes(), "class", "source");
        return html.toString();
    }

    private void begin() {
        Provenance from = document.provenance();
        html.open("html", "lang", words.language());
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", from.tool() + " " + from.version());
        html.raw(Stamp.meta(from));
        html.text("title", document.title() + " · Handoff");
        html.raw("<style>\n" + PageStyle.CSS + PageStyle.HANDOUT + "</style>").close();
        html.open("body").open("main", "class", shape == Shape.SLIDE ? "handout slide" : "handout");
    }

    /** Under the title of its chart where it begins with one, else under its own; a chapter may do without a title. */
    private void chapter(Chapter chapter) {
        html.open("section", "id", chapter.id());
        if (!chapter.title().isEmpty() && !blocks.startsWithPicture(chapter)) {
            html.text("h2", chapter.title());
        }
        blocks.draw(chapter.title(), chapter.blocks());
        html.close();
    }

    private void links(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        html.open("section").open("ul", "class", "items links");
        for (Link link : links) {
            html.open("li").text("a", link.title(), "href", link.address());
            html.text("span", link.text(), "class", "note").close();
        }
        html.close().close();
    }
}
