package dev.handoff.report.document;

import java.util.List;

/**
 * One row of a table.
 *
 * @param label what the row is about; two leading spaces mark a part of the row above
 * @param cells one text per further column, "" for none
 * @param bar length of the bar, 0 to 1; NaN for none
 */
public record Row(String label, List<String> cells, double bar) {
    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row without a bar. */
    public static Row of(String label, String... cells) {
        return new Row(label, List.of(cells), Double.NaN);
    }

    /** A row with a bar of {@code value} in proportion to {@code largest}. */
    public static Row withBar(String label, double value, double largest, String... cells) {
        double share = largest > 0 ? Math.max(0, Math.min(1, value / largest)) : 0;
        return new Row(label, List.of(cells), share);
    }

    /** Whether it is a part of the row above. */
    public boolean isPart() {
        return label.startsWith(" ");
    }

    /** The label without its indentation. */
    public String name() {
        return label.strip();
    }
}
