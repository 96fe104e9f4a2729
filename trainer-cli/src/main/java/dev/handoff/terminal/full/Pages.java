package dev.handoff.terminal.full;

import dev.handoff.report.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with parts. A chart is broken only when no page could hold it; anything else also when moving it to the next page would
 * leave this one nearly empty.
 */
final class Pages {
    /** All but a chart leaves a page for the next one only when more than half of it is filled. */
    private static final int LEAST_SHARE = 2;

    private final int height;
    private final boolean airy;
    private final int given;
    private final List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private boolean afterWords;
    private int broken;
    private int brokenCharts;

    private Pages(int given, int height, boolean airy) {
        this.given = given;
        this.height = height;
        this.airy = airy;
        for (int i = 0; i < given; i++) {
            last().add(Line.EMPTY);
        }
    }

    /**
     * A column of parts.
     *
     * @param given lines that are taken on the first page already
     * @param height lines of a page
     * @param airy whether parts are set apart by blank lines
     */
    static Pages of(List<Part> parts, int given, int height, boolean airy) {
        Pages pages = new Pages(given, height, airy);
        parts.stream().filter(part -> !part.lines().isEmpty()).forEach(pages::add);
        return pages;
    }

    /** The pages, the first without what was given; at least one. */
    List<List<Line>> all() {
        List<List<Line>> all = new ArrayList<>(pages);
        all.set(0, new ArrayList<>(pages.get(0).subList(given, pages.get(0).size())));
        return all;
    }

    int count() {
        return pages.size();
    }

    /** Parts that begin on one page and end on another. */
    int broken() {
        return broken;
    }

    /** Charts among them. */
    int brokenCharts() {
        return brokenCharts;
    }

    private List<Line> last() {
        return pages.get(pages.size() - 1);
    }

    private boolean isBare() {
        return last().size() == (pages.size() == 1 ? given : 0);
    }

    private void add(Part part) {
        int gap = airy && !isBare() && !(afterWords && part.kind() == Part.Kind.WORDS) ? 1 : 0;
        boolean fits = last().size() + gap + part.lines().size() <= height;
        boolean chart = part.kind() == Part.Kind.CHART;
        boolean moves = chart ? !isBare() : last().size() > height / LEAST_SHARE;
        if (!fits && part.lines().size() <= height && moves) {
            pages.add(new ArrayList<>());
            gap = 0;
        }
        if (gap > 0 && last().size() < height) {
            last().add(Line.EMPTY);
        }
        int before = pages.size();
        part.lines().forEach(this::add);
        broken += pages.size() - before;
        brokenCharts += chart ? pages.size() - before : 0;
        afterWords = part.kind() == Part.Kind.WORDS;
    }

    private void add(Line line) {
        if (last().size() >= height) {
            pages.add(new ArrayList<>());
        }
        last().add(line);
    }
}
