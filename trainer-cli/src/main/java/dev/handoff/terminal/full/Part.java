package dev.handoff.terminal.full;

import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Chart;
import dev.handoff.terminal.Screen.Quote;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that stay together on a page when a page can hold them.
 *
 * @param words whether it is running text, which needs no blank line to the text before it
 * @param lines from top to bottom
 */
record Part(boolean words, List<Line> lines) {
    private static final int CHART_GAP = 3;
    private static final int NARROWEST_CHART = 30;

    /** A block drawn in so many columns. */
    static Part of(Block block, int width, Look look) {
        if (block instanceof Table table) {
            return new Part(false, TableLines.of(table, width, look));
        }
        if (block instanceof Chart chart) {
            return new Part(false, ChartLines.of(chart, width, look));
        }
        return new Part(true, words(block, width, look));
    }

    private static List<Line> words(Block block, int width, Look look) {
        if (block instanceof Quote quote) {
            return lines(Ink.PLAIN, look.clean(quote.who() + ": \"" + quote.text() + "\""), width, "  ");
        }
        Text text = (Text) block;
        return switch (text.tone()) {
            case NORMAL -> lines(Ink.PLAIN, look.clean(text.text()), width, "");
            case QUIET -> lines(Ink.DIM, look.clean(text.text()), width, "");
            case LOUD -> lines(Ink.BOLD, look.clean(text.text()), width, "");
            case WARNING -> lines(Ink.WARNING, "! " + look.clean(text.text()), width, "");
        };
    }

    private static List<Line> lines(Ink ink, String text, int width, String indent) {
        return Words.wrap(text, width, indent, indent).stream()
                .map(line -> Line.of(ink, line))
                .toList();
    }

    /** Blocks below one another; charts that follow each other stand side by side where there is room. */
    static List<Part> inOneColumn(List<Block> blocks, int width, Look look) {
        List<Part> parts = new ArrayList<>();
        int half = (width - CHART_GAP) / 2;
        for (int i = 0; i < blocks.size(); i++) {
            boolean pair = blocks.get(i) instanceof Chart
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Chart
                    && half >= NARROWEST_CHART;
            if (pair) {
                Part left = of(blocks.get(i), half, look);
                Part right = of(blocks.get(++i), half, look);
                parts.add(new Part(false, beside(left.lines, right.lines, half)));
            } else {
                parts.add(of(blocks.get(i), width, look));
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
