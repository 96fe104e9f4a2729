package dev.handoff.report.document;

import java.util.List;

/**
 * Values along the labels of {@link Lines}.
 *
 * @param name what it is
 * @param values one for each label; NaN where nothing is known
 * @param halfWidths half of each value's interval; empty where it is not told
 * @param low where the lowest tenth of runs ends, at each label; empty where it is not told
 * @param high where the highest tenth of runs begins, at each label; empty where it is not told
 */
public record Series(String name, List<Double> values, List<Double> halfWidths, List<Double> low, List<Double> high) {
    /** Copies the lists. */
    public Series {
        values = List.copyOf(values);
        halfWidths = List.copyOf(halfWidths);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** Values alone. */
    public static Series of(String name, List<Double> values) {
        return new Series(name, values, List.of(), List.of(), List.of());
    }
}
