package dev.handoff.terminal.full;

import dev.handoff.report.document.Aside;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Table;
import dev.handoff.report.text.Line;
import dev.handoff.report.text.TableLines;
import dev.handoff.report.text.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lays out what there is to see: tables beside charts where the terminal is wide enough, no chart cut that a page can hold, and
 * as few pages as possible; asides only where they cost none.
 */
final class Body {
    private static final int GAP = 3;
    private static final int NARROWEST_CHART = 28;

    private final List<Block> blocks;
    private final List<Line> after;
    private final int width;
    private final int height;
    private final TextStyle style;

    private Body(List<Block> blocks, List<Line> after, int width, int height, TextStyle style) {
        this.blocks = blocks;
        this.after = after;
        this.width = width;
        this.height = height;
        this.style = style;
    }

    /**
     * The pages: at least one, each of at most {@code height} lines.
     *
     * @param after lines that follow the blocks
     */
    static List<List<Line>> pages(List<Block> blocks, List<Line> after, int width, int height, TextStyle style) {
        Way best = null;
        for (int asides = (int) blocks.stream().filter(Aside.class::isInstance).count(); asides >= 0; asides--) {
            Way way = new Body(shown(blocks, asides), after, width, height, style).best();
            best = best == null || way.saves(best) ? way : best;
        }
        return best.pages;
    }

    /** The blocks with only the first so many asides, each as the chart that it is. */
    private static List<Block> shown(List<Block> blocks, int asides) {
        List<Block> shown = new ArrayList<>();
        int seen = 0;
        for (Block block : blocks) {
            if (!(block instanceof Aside aside)) {
                shown.add(block);
            } else if (seen++ < asides) {
                shown.add(aside.chart());
            }
        }
        return shown;
    }

    private Way best() {
        List<Way> ways = new ArrayList<>();
        for (boolean airy : new boolean[] {true, false}) {
            if (after.isEmpty() && isSideBySide()) {
                ways.add(sideBySide(airy, lastFigure()));
                ways.add(sideBySide(airy, blocks.size()));
            }
            ways.add(inOneColumn(airy, true));
            ways.add(inOneColumn(airy, false));
        }
        return ways.stream()
                .min(Comparator.comparingInt(Way::brokenCharts)
                        .thenComparingInt(Way::count)
                        .thenComparingInt(Way::broken))
                .orElseThrow();
    }

    /**
     * A way to lay it out.
     *
     * @param brokenCharts charts that are cut
     * @param broken all parts that are cut
     */
    private record Way(List<List<Line>> pages, int brokenCharts, int broken) {
        static Way of(List<List<Line>> pages, Pages... columns) {
            return new Way(
                    pages,
                    Arrays.stream(columns).mapToInt(Pages::brokenCharts).sum(),
                    Arrays.stream(columns).mapToInt(Pages::broken).sum());
        }

        int count() {
            return pages.size();
        }

        /** Whether it spares a page, or a cut through a chart. */
        boolean saves(Way other) {
            return brokenCharts < other.brokenCharts || brokenCharts == other.brokenCharts && count() < other.count();
        }
    }

    private Way inOneColumn(boolean airy, boolean paired) {
        List<Part> parts = Part.inOneColumn(blocks, width, paired, style);
        parts.add(new Part(Part.Kind.ROWS, after));
        Pages pages = Pages.of(parts, 0, height, airy);
        return Way.of(pages.all(), pages);
    }

    private int leftWidth() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .mapToInt(block -> TableLines.naturalWidth((Table) block, style))
                .max()
                .orElse(0);
    }

    private boolean isSideBySide() {
        return leftWidth() > 0
                && width - leftWidth() - GAP >= NARROWEST_CHART
                && blocks.stream().anyMatch(Lines.class::isInstance);
    }

    private int firstFigure() {
        int first = 0;
        while (!isFigures(blocks.get(first))) {
            first++;
        }
        return first;
    }

    /** The block after the last table or chart. */
    private int lastFigure() {
        int last = blocks.size();
        while (!isFigures(blocks.get(last - 1))) {
            last--;
        }
        return last;
    }

    /** Tables on the left, charts on the right, and below them what comes from {@code end} on, across both. */
    private Way sideBySide(boolean airy, int end) {
        int begin = firstFigure();
        List<Block> rest = blocks.subList(begin, end);
        int leftWidth = leftWidth();
        Pages top = Pages.of(Part.inOneColumn(blocks.subList(0, begin), width, true, style), 0, height, airy);
        List<List<Line>> pages = top.all();
        int taken = pages.get(pages.size() - 1).size();
        int given = taken == 0 || !airy ? taken : Math.min(height, taken + 1);
        Pages left = Pages.of(parts(rest, false, leftWidth), given, height, airy);
        Pages right = Pages.of(parts(rest, true, width - leftWidth - GAP), given, height, airy);
        for (int page = 0; page < Math.max(left.count(), right.count()); page++) {
            List<Line> both = Part.beside(at(left.all(), page), at(right.all(), page), leftWidth);
            if (page == 0) {
                append(pages.get(pages.size() - 1), both, given);
            } else {
                pages.add(both);
            }
        }
        List<Line> last = pages.get(pages.size() - 1);
        Pages tail = Pages.of(
                Part.inOneColumn(blocks.subList(end, blocks.size()), width, true, style),
                Math.min(height, last.size() + (airy ? 1 : 0)),
                height,
                airy);
        append(last, tail.all().get(0), Math.min(height, last.size() + (airy ? 1 : 0)));
        pages.addAll(tail.all().subList(1, tail.count()));
        return Way.of(pages, top, left, right, tail);
    }

    private static void append(List<Line> page, List<Line> lines, int from) {
        while (!lines.isEmpty() && page.size() < from) {
            page.add(Line.EMPTY);
        }
        page.addAll(lines);
    }

    private static List<Line> at(List<List<Line>> pages, int page) {
        return page < pages.size() ? pages.get(page) : List.of();
    }

    private List<Part> parts(List<Block> chosen, boolean charts, int columns) {
        return chosen.stream()
                .filter(block -> block instanceof Lines == charts)
                .map(block -> Part.of(block, columns, style))
                .toList();
    }

    private static boolean isFigures(Block block) {
        return block instanceof Lines || block instanceof Table;
    }
}
