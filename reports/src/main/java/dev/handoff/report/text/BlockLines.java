package dev.handoff.report.text;

import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Dots;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** Draws blocks as lines of text, for a document that is printed or for a screen of the game. */
public final class BlockLines implements Block.Visitor<List<Line>> {

    /** What differs between a printed document and a screen. */
    private enum Medium {
        DOCUMENT,
        PLAIN_SCREEN,
        FULL_SCREEN
    }

    private static final int NARROW = 60;

    private final TextStyle style;
    private final int width;
    private final Medium medium;

    private BlockLines(TextStyle style, int width, Medium medium) {
        this.style = style;
        this.width = width;
        this.medium = medium;
    }

    /** For a document that is printed. */
    public static BlockLines ofDocument(TextStyle style) {
        return new BlockLines(style, style.width(), Medium.DOCUMENT);
    }

    /** For a screen that is printed and never drawn over: every chart is its sentence. */
    public static BlockLines ofPlainScreen(TextStyle style) {
        return new BlockLines(style, style.width(), Medium.PLAIN_SCREEN);
    }

    /** For a part of a terminal, so many columns wide; nothing is wider. */
    public static BlockLines ofFullScreen(TextStyle style, int width) {
        return new BlockLines(style, width, Medium.FULL_SCREEN);
    }

    /** The block drawn. */
    public List<Line> draw(Block block) {
        return block.accept(this);
    }

    private List<Line> draw(List<Block> blocks) {
        return blocks.stream().flatMap(block -> draw(block).stream()).toList();
    }

    @Override
    public List<Line> say(Say say) {
        boolean document = medium == Medium.DOCUMENT;
        return switch (say.tone()) {
            case NORMAL -> words(Ink.PLAIN, "", say.text(), "");
            case QUIET -> {
                String indent = document && !style.plain() ? "  " : "";
                yield words(Ink.DIM, indent, say.text(), indent);
            }
            case LOUD -> words(Ink.BOLD, "", say.text(), "");
            case WARNING -> words(Ink.WARNING, "", (document ? "Warning: " : "! ") + say.text(), "");
        };
    }

    @Override
    public List<Line> quote(Quote quote) {
        return words(Ink.PLAIN, "  ", quote.who() + ": \"" + quote.text() + "\"", "  ");
    }

    private List<Line> words(Ink ink, String first, String text, String others) {
        String clean = style.clean(text);
        List<String> lines = medium == Medium.FULL_SCREEN
                ? Words.wrap(clean, width, first, others)
                : Words.whole(clean, width, first, others);
        return lines.stream().map(line -> Line.of(ink, line)).toList();
    }

    /**
     * A document's table that does not fit, or only in pieces in a narrow terminal, is told in sentences; on a screen the words around say its
     * title.
     */
    @Override
    public List<Line> table(Table table) {
        if (medium != Medium.DOCUMENT) {
            return TableLines.of(new Table("", table.head(), table.rows()), width, style);
        }
        List<Line> lines = style.plain() ? List.of() : TableLines.whole(table, width, style);
        boolean fits = !style.plain()
                && lines.stream().allMatch(line -> line.width() <= width)
                && (width >= NARROW || !TableLines.isTorn(table, width, style));
        return fits ? lines : sentences(table);
    }

    private List<Line> sentences(Table table) {
        List<Line> lines = new ArrayList<>();
        if (!table.title().isEmpty()) {
            lines.addAll(words(Ink.BOLD, "", table.title(), ""));
        }
        String indent = style.plain() ? "" : "    ";
        String first = style.plain() ? "" : "  ";
        TableSentences.of(table).forEach(sentence -> lines.addAll(words(Ink.PLAIN, first, sentence, indent)));
        return lines;
    }

    @Override
    public List<Line> lines(Lines chart) {
        return style.plain() ? words(Ink.PLAIN, "", chart.sentence(), "") : ChartLines.of(chart, width, style);
    }

    /** The table beside them says the same. */
    @Override
    public List<Line> bars(Bars bars) {
        return List.of();
    }

    /** The finding, and every point in figures. */
    @Override
    public List<Line> dots(Dots dots) {
        List<Line> lines = new ArrayList<>(words(Ink.PLAIN, "", dots.sentence(), ""));
        lines.addAll(table(dots.figures()));
        return lines;
    }

    @Override
    public List<Line> picture(Picture picture) {
        return draw(picture.same());
    }

    @Override
    public List<Line> verbatim(Verbatim verbatim) {
        return verbatim.text()
                .lines()
                .flatMap(line -> words(Ink.PLAIN, "", unmarked(line), "").stream())
                .toList();
    }

    /** A line of Markdown without its signs, which nobody wants to read or to hear. */
    private static String unmarked(String line) {
        return line.replaceFirst("^#+ ", "").replace("**", "").replace("- [ ] ", "- ");
    }

    @Override
    public List<Line> fold(Fold fold) {
        List<Line> lines = new ArrayList<>(words(Ink.PLAIN, "", fold.summary(), ""));
        lines.addAll(draw(fold.blocks()));
        return lines;
    }

    @Override
    public List<Line> aside(Aside aside) {
        return lines(aside.chart());
    }

    @Override
    public List<Line> items(Items items) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < items.texts().size(); i++) {
            String mark = switch (items.mark()) {
                case POINT -> "- ";
                case STEP -> i + 1 + ". ";
                case BOX -> "[ ] ";
            };
            lines.addAll(words(Ink.PLAIN, mark, items.texts().get(i), " ".repeat(mark.length())));
        }
        return lines;
    }
}
