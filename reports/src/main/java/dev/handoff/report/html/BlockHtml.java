package dev.handoff.report.html;

import dev.handoff.report.Numbers;
import dev.handoff.report.chart.BookCharts;
import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws blocks as HTML. */
final class BlockHtml implements Block.Visitor<Void> {
    /** The mark of a table that needs more room than half a printed sheet has. */
    static final String BROAD = " broad";

    private static final int MANY_COLUMNS = 4;
    /** Letters that a row of one column of a printed sheet has room for. */
    private static final int ROOM_IN_HALF_A_SHEET = 60;

    private static final int BETWEEN_COLUMNS = 2;

    private final Html html;
    private final FigureHtml figures;
    private final PageWords words;
    private String title = "";
    private String heading = "h2";

    BlockHtml(Html html, FigureHtml figures, PageWords words) {
        this.html = html;
        this.figures = figures;
        this.words = words;
    }

    /** A table right below its bars is folded under them. */
    void draw(List<Block> blocks) {
        boolean underBars = false;
        for (Block block : blocks) {
            if (underBars && block instanceof Table table) {
                folded(table.title(), List.of(table));
            } else {
                block.accept(this);
            }
            underBars = block instanceof Bars bars && BookCharts.canDraw(bars);
        }
    }

    /** The blocks of a chapter, whose title says what is folded under a chart. */
    void draw(String chapter, List<Block> blocks) {
        title = chapter;
        heading = !blocks.isEmpty() && blocks.get(0) instanceof Picture ? "h2" : "h3";
        draw(blocks);
    }

    /** The same in the appendix, whose own heading stands above. */
    void drawFolded(String chapter, List<Block> blocks) {
        title = chapter;
        heading = "h3";
        draw(blocks);
    }

    /** Whether a chapter begins with a chart that is there, whose title is its heading. */
    boolean startsWithPicture(Chapter chapter) {
        return !chapter.blocks().isEmpty()
                && chapter.blocks().get(0) instanceof Picture picture
                && figures.isNew(picture.name());
    }

    @Override
    public Void say(Say say) {
        switch (say.tone()) {
            case NORMAL -> html.text("p", say.text());
            case QUIET -> html.text("p", say.text(), "class", "note");
            case LOUD -> html.text("p", say.text(), "class", "answer");
            case WARNING -> html.text("p", say.text(), "class", "warning", "role", "note");
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        html.open("blockquote").text("p", words.quoted().apply(quote.text()));
        html.text("footer", quote.who()).close();
        return null;
    }

    @Override
    public Void table(Table table) {
        html.open("div", "class", "scroll").open("table", "class", width(table));
        html.text("caption", table.title().isEmpty() ? title : table.title());
        html.open("thead").open("tr");
        table.head().forEach(this::head);
        html.close().close().open("tbody");
        table.rows().forEach(this::row);
        html.close().close().close();
        return null;
    }

    /** On a phone the cells of a row stand side by side, or two by two; on paper a table may need both columns. */
    private static String width(Table table) {
        String onPhone = table.head().size() <= MANY_COLUMNS ? "stack" : "stack pairs";
        return narrowest(table) <= ROOM_IN_HALF_A_SHEET ? onPhone : onPhone + BROAD;
    }

    /** Letters in a row when every cell is broken wherever it may be. */
    private static int narrowest(Table table) {
        int letters = 0;
        for (int column = 0; column < table.head().size(); column++) {
            int widest = longestPiece(table.head().get(column));
            for (Row row : table.rows()) {
                widest = Math.max(widest, longestPiece(cell(row, column)));
            }
            letters += widest + BETWEEN_COLUMNS;
        }
        return letters;
    }

    private static String cell(Row row, int column) {
        return column == 0
                ? row.name()
                : column <= row.cells().size() ? row.cells().get(column - 1) : "";
    }

    private static int longestPiece(String text) {
        return Stream.of(Unbroken.in(text).split(" "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The corner above the names of the rows names nothing. */
    private void head(String column) {
        if (column.isEmpty()) {
            html.text("td", "");
        } else {
            html.text("th", column, "scope", "col");
        }
    }

    private void row(Row row) {
        html.open("tr");
        html.text("th", row.name(), "scope", "row", "class", row.isPart() ? "part" : "whole");
        row.cells().forEach(cell -> html.text("td", cell));
        html.close();
    }

    @Override
    public Void lines(Lines lines) {
        figures.write("h3", size -> BookCharts.of(lines, size));
        html.text("p", lines.sentence());
        folded(lines.title(), List.of(values(lines)));
        return null;
    }

    /** The values behind a chart, point by point. */
    private static Table values(Lines lines) {
        List<String> head = Stream.concat(Stream.of(""), lines.series().stream().map(Series::name))
                .toList();
        List<Row> rows = IntStream.range(0, lines.labels().size())
                .mapToObj(point -> new Row(
                        lines.labels().get(point),
                        lines.series().stream()
                                .map(series -> value(series, point, lines.unit()))
                                .toList(),
                        Double.NaN))
                .toList();
        return new Table(lines.title(), head, rows);
    }

    private static String value(Series series, int point, String unit) {
        if (point >= series.values().size() || !Double.isFinite(series.values().get(point))) {
            return "";
        }
        double half =
                series.halfWidths().isEmpty() ? Double.NaN : series.halfWidths().get(point);
        return Numbers.interval(series.values().get(point), half, unit);
    }

    @Override
    public Void bars(Bars bars) {
        figures.write("h3", size -> BookCharts.of(bars, size));
        return null;
    }

    /** A chart with what says the same folded under it; only that where there is no chart. */
    @Override
    public Void dots(Dots dots) {
        html.text("p", dots.sentence());
        return table(dots.figures());
    }

    @Override
    public Void picture(Picture picture) {
        if (!figures.has(picture.name())) {
            draw(picture.same());
            return null;
        }
        figures.write(picture.name(), heading);
        List<Block> figuresOnly = new ArrayList<>();
        for (Block block : picture.same()) {
            if (block instanceof Lines lines) {
                html.text("p", lines.sentence());
                figuresOnly.add(values(lines));
            } else {
                figuresOnly.add(block);
            }
        }
        if (!figuresOnly.isEmpty()) {
            folded(titleOf(figuresOnly), figuresOnly);
        }
        return null;
    }

    /** A chapter of many charts has a table under each, which says what it is of. */
    private String titleOf(List<Block> same) {
        return heading.equals("h3")
                        && same.size() == 1
                        && same.get(0) instanceof Table table
                        && !table.title().isEmpty()
                ? table.title()
                : title;
    }

    private void folded(String what, List<Block> blocks) {
        html.open("details").text("summary", words.figures().apply(what));
        draw(blocks);
        html.close();
    }

    @Override
    public Void verbatim(Verbatim verbatim) {
        html.text("pre", verbatim.text());
        return null;
    }

    @Override
    public Void fold(Fold fold) {
        html.open("details").text("summary", fold.summary());
        draw(fold.blocks());
        html.close();
        return null;
    }

    @Override
    public Void aside(Aside aside) {
        return lines(aside.chart());
    }

    @Override
    public Void items(Items items) {
        boolean boxes = items.mark() == Items.Mark.BOX;
        html.open(items.mark() == Items.Mark.STEP ? "ol" : "ul", "class", boxes ? "items boxes" : "items");
        items.texts().forEach(text -> html.text("li", text));
        html.close();
        return null;
    }
}
