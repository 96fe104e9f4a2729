package dev.handoff.report.html;

import dev.handoff.report.book.Book;
import dev.handoff.report.book.Chapter;
import dev.handoff.report.book.Part;
import dev.handoff.report.chart.BookCharts;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import java.util.Optional;
import java.util.function.Function;

/** A book as one page that needs no other file, no script and no network. */
public final class BookHtml {
    private final Book book;
    private final Html html = new Html();

    private BookHtml(Book book) {
        this.book = book;
    }

    /** The page. */
    public static String render(Book book) {
        return new BookHtml(book).page();
    }

    private String page() {
        PageParts.begin(book.title(), book.provenance(), html);
        html.open("header").text("p", book.kicker(), "class", "kicker").text("h1", book.title());
        contents();
        html.close();
        book.chapters().forEach(this::chapter);
        PageParts.again("How to get this again", book.provenance(), html);
        return html.toString();
    }

    private void contents() {
        html.open("nav", "aria-label", "Chapters").open("ul", "class", "contents");
        for (Chapter chapter : book.chapters()) {
            html.open("li")
                    .text("a", chapter.title(), "href", "#" + chapter.id())
                    .close();
        }
        html.close().close();
    }

    private void chapter(Chapter chapter) {
        html.open("section", "id", chapter.id()).text("h2", chapter.title());
        chapter.parts().forEach(this::part);
        html.close();
    }

    private void part(Part part) {
        if (part instanceof Part.Say say) {
            say(say);
        } else if (part instanceof Part.Quote quote) {
            html.open("blockquote").text("p", "\u201C" + quote.text() + "\u201D");
            html.text("footer", quote.who()).close();
        } else if (part instanceof Part.Figures figures) {
            SectionHtml.table(figures.caption(), figures.head(), figures.rows(), html);
        } else if (part instanceof Part.Verbatim verbatim) {
            html.text("pre", verbatim.text());
        } else if (part instanceof Part.Fold fold) {
            html.open("details").text("summary", fold.summary());
            fold.parts().forEach(this::part);
            html.close();
        } else {
            chart(part);
        }
    }

    private void say(Part.Say say) {
        switch (say.tone()) {
            case LOUD -> html.text("p", say.text(), "class", "answer");
            case QUIET -> html.text("p", say.text(), "class", "note");
            case WARNING -> html.text("p", say.text(), "class", "warning", "role", "note");
            default -> html.text("p", say.text());
        }
    }

    private void chart(Part part) {
        if (part instanceof Part.Lines lines) {
            figure(size -> BookCharts.of(lines, size));
            html.text("p", lines.sentence());
        } else if (part instanceof Part.Bars bars) {
            figure(size -> BookCharts.of(bars, size));
        }
    }

    private void figure(Function<ChartSize, Optional<ChartPicture>> draw) {
        Optional<ChartPicture> wide = draw.apply(ChartSize.PAGE);
        Optional<ChartPicture> narrow = draw.apply(ChartSize.PHONE);
        if (wide.isEmpty() || narrow.isEmpty()) {
            return;
        }
        html.text("h3", wide.get().title()).open("figure");
        html.open("div", "class", "wide").raw(svg(wide.get(), "-wide")).close();
        html.open("div", "class", "narrow").raw(svg(narrow.get(), "-narrow")).close();
        html.text("figcaption", wide.get().subtitle()).close();
    }

    private static String svg(ChartPicture chart, String suffix) {
        return chart.svgElement(chart.name() + suffix);
    }
}
