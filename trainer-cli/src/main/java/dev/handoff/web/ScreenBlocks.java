package dev.handoff.web;

import dev.handoff.ledger.MetricUnit;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Dots;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Verbatim;
import dev.handoff.report.html.Html;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws blocks for a phone: few bytes, every chart a sentence, tables that scroll within themselves. */
final class ScreenBlocks implements Block.Visitor<Html> {
    /** A phone shows so many columns side by side; more are a region of their own, to be scrolled. */
    private static final int COLUMNS_OF_A_PHONE = 3;

    private final Html html;
    private final Texts texts;

    ScreenBlocks(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void draw(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Html say(Say say) {
        return switch (say.tone()) {
            case NORMAL -> html.text("p", say.text());
            case QUIET -> html.text("p", say.text(), "class", "note");
            case LOUD -> html.text("p", say.text(), "class", "loud");
            case WARNING -> html.text("p", say.text(), "class", "warning");
        };
    }

    @Override
    public Html quote(Quote quote) {
        html.open("figure", "class", "said").text("blockquote", "\u201C" + quote.text() + "\u201D");
        return html.text("figcaption", quote.who()).close();
    }

    @Override
    public Html table(Table table) {
        boolean wide = table.head().size() > COLUMNS_OF_A_PHONE;
        if (wide) {
            String name = table.title().isEmpty() ? String.join(", ", table.head()) : table.title();
            html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", name);
        }
        html.open("table");
        if (!table.title().isEmpty()) {
            html.text("caption", table.title());
        }
        html.open("thead").open("tr");
        table.head().forEach(this::head);
        html.close().close().open("tbody");
        table.rows().forEach(this::row);
        html.close().close();
        return wide ? html.close() : html;
    }

    /** The corner above the names of the rows may name nothing. */
    private void head(String column) {
        if (column.isEmpty()) {
            html.text("td", "");
        } else {
            html.text("th", column, "scope", "col");
        }
    }

    private void row(Row row) {
        html.open("tr");
        if (row.isPart()) {
            html.text("th", row.name(), "scope", "row", "class", "part");
        } else {
            html.text("th", row.name(), "scope", "row");
        }
        row.cells().forEach(cell -> html.text("td", cell));
        html.close();
    }

    /** The finding, a drawing where there is one, and the values for who wants them. */
    @Override
    public Html lines(Lines lines) {
        html.open("figure").text("figcaption", lines.sentence());
        if (ChartSvg.canDraw(lines)) {
            html.raw(ChartSvg.of(lines));
            key(lines);
            html.open("details").text("summary", texts.of("screen-blocks.the-figures", lines.title()));
            table(values(lines));
            html.close();
        }
        return html.close();
    }

    /** Which line is which, by its stroke; the table below says it to who does not see them. */
    private void key(Lines lines) {
        if (lines.series().size() > 1) {
            html.open("p", "class", "key", "aria-hidden", "true");
            for (int i = 0; i < lines.series().size(); i++) {
                html.text("span", lines.series().get(i).name(), "class", "k" + (i + 1));
            }
            html.close();
        }
    }

    private static Table values(Lines lines) {
        List<String> head = Stream.concat(Stream.of(""), lines.series().stream().map(Series::name))
                .toList();
        List<List<String>> rows = IntStream.range(0, lines.labels().size())
                .mapToObj(point -> Stream.concat(
                                Stream.of(lines.labels().get(point)),
                                lines.series().stream().map(series -> value(series, point, lines.unit())))
                        .toList())
                .toList();
        return Table.of(head, rows);
    }

    private static String value(Series series, int point, String unit) {
        if (point >= series.values().size() || !Double.isFinite(series.values().get(point))) {
            return "";
        }
        double value = series.values().get(point);
        double half = point < series.halfWidths().size() ? series.halfWidths().get(point) : Double.NaN;
        return Double.isFinite(half) ? Numbers.interval(value, half, unit) : alone(value, unit);
    }

    /** A figure that was counted and not estimated. */
    private static String alone(double value, String unit) {
        if (unit.equals(MetricUnit.SHARE.symbol())) {
            return Numbers.percent(value);
        }
        return Numbers.isMoney(unit) ? Numbers.amount(value) : Numbers.count(value);
    }

    /** A table whose rows have a bar each. */
    @Override
    public Html bars(Bars bars) {
        html.open("table", "class", "bars").text("caption", bars.title());
        html.open("tbody");
        for (Bars.Bar bar : bars.bars()) {
            html.open("tr").text("th", bar.name(), "scope", "row");
            html.open("td").text("span", bar.figures()).raw(ChartSvg.of(bar, bars));
            html.close().close();
        }
        html.close().close();
        return html.text("p", bars.subtitle(), "class", "note");
    }

    /** The finding, the square for who sees it, and the figures for who wants them. */
    @Override
    public Html dots(Dots dots) {
        html.open("figure", "class", "square").text("figcaption", dots.sentence());
        if (!dots.dots().isEmpty()) {
            SquareSvg.draw(dots, html);
            html.open("details").text("summary", texts.of("screen-blocks.the-figures", dots.title()));
            table(dots.figures());
            html.close();
        }
        return html.close();
    }

    /** What says the same in words and figures. */
    @Override
    public Html picture(Picture picture) {
        draw(picture.same());
        return html;
    }

    @Override
    public Html verbatim(Verbatim verbatim) {
        return html.text("pre", verbatim.text(), "tabindex", "0");
    }

    @Override
    public Html fold(Fold fold) {
        html.open("details").text("summary", fold.summary());
        draw(fold.blocks());
        return html.close();
    }

    @Override
    public Html aside(Aside aside) {
        return lines(aside.chart());
    }

    @Override
    public Html items(Items items) {
        html.open(items.mark() == Items.Mark.STEP ? "ol" : "ul");
        items.texts().forEach(text -> html.text("li", text));
        return html.close();
    }
}
