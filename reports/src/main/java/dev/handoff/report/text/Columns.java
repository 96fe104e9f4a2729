package dev.handoff.report.text;

import java.util.List;

/** Weeks on fewer columns. */
final class Columns {
    private Columns() {}

    /** The average of the weeks a column covers, weeks without a value left out; NaN where none has one. */
    static double average(List<Double> weeks, int column, int columns) {
        int from = (int) ((long) column * weeks.size() / columns);
        int to = Math.max(from + 1, (int) ((column + 1L) * weeks.size() / columns));
        return weeks.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
