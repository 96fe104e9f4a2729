package dev.handoff.terminal.full;

import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.text.BlockLines;
import dev.handoff.report.text.Line;
import dev.handoff.report.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that stay together on a page when a page can hold them.
 *
 * @param kind what they are
 * @param lines from top to bottom
 */
record Part(Kind kind, List<Line> lines) {
    /** What a part is, which decides where it may be cut. */
    enum Kind {
        /** Running text: needs no blank line to the text before it. */
        WORDS,
        /** Lines one below the other, such as a table or choices. */
        ROWS,
        /** A chart, which nobody can read in halves. */
        CHART
    }

    private static final int CHART_GAP = 3;
    private static final int NARROWEST_CHART = 30;

    /** A block drawn in so many columns. */
    static Part of(Block block, int width, TextStyle style) {
        return new Part(kind(block), BlockLines.ofFullScreen(style, width).draw(block));
    }

    private static Kind kind(Block block) {
        if (block instanceof Say || block instanceof Quote) {
            return Kind.WORDS;
        }
        return block instanceof Lines || block instanceof Bars ? Kind.CHART : Kind.ROWS;
    }

    /**
     * Blocks below one another.
     *
     * @param paired whether charts that follow each other stand side by side where there is room
     */
    static List<Part> inOneColumn(List<Block> blocks, int width, boolean paired, TextStyle style) {
        List<Part> parts = new ArrayList<>();
        int half = (width - CHART_GAP) / 2;
        for (int i = 0; i < blocks.size(); i++) {
            boolean pair = paired
                    && blocks.get(i) instanceof Lines
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Lines
                    && half >= NARROWEST_CHART;
            if (pair) {
                Part left = of(blocks.get(i), half, style);
                Part right = of(blocks.get(++i), half, style);
                parts.add(new Part(Kind.CHART, beside(left.lines, right.lines, half)));
            } else {
                parts.add(of(blocks.get(i), width, style));
            }
        }
        return parts;
    }

    /** Two columns, the left one so wide. */
    static List<Line> beside(List<Line> left, List<Line> right, int leftWidth) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Line begin = i < left.size() ? left.get(i) : Line.EMPTY;
            lines.add(i < right.size() ? begin.padded(leftWidth + CHART_GAP).plus(right.get(i)) : begin);
        }
        return lines;
    }
}
