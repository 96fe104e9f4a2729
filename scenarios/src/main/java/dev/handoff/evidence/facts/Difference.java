package dev.handoff.evidence.facts;

import dev.handoff.statistics.PairedComparison;
import java.util.Locale;

/** A mean difference between two policies on the same draws, with its 95 % half-width. */
public record Difference(double mean, double halfWidth) {

    private static final double CONFIDENCE = 0.95;

    public static Difference of(double[] base, double[] other) {
        PairedComparison comparison = PairedComparison.of(base, other, CONFIDENCE);
        return new Difference(comparison.difference(), comparison.halfWidth());
    }

    /** Above zero by more than so many half-widths. */
    public boolean exceedsZeroBy(double halfWidths) {
        return mean > halfWidths * halfWidth;
    }

    public String thousands() {
        return String.format(Locale.ROOT, "%+.0f k ± %.0f k", mean / 1000, halfWidth / 1000);
    }

    public String points() {
        return String.format(Locale.ROOT, "%+.1f ± %.1f points", 100 * mean, 100 * halfWidth);
    }
}
