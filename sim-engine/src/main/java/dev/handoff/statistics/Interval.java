package dev.handoff.statistics;

/**
 * An estimate with its confidence interval, in the unit of the values.
 *
 * @param estimate the point estimate; NaN when there is none
 * @param lower lower end; −∞ when nothing bounds it, NaN when it cannot be had
 * @param upper upper end; +∞ when nothing bounds it, NaN when it cannot be had
 * @param confidence nominal confidence, such as 0.95
 */
public record Interval(double estimate, double lower, double upper, double confidence) {

    /** An interval that reaches as far to both sides. */
    public static Interval around(double estimate, double halfWidth, double confidence) {
        return new Interval(estimate, estimate - halfWidth, estimate + halfWidth, confidence);
    }

    /** Half of its length; of a symmetric interval the ± behind the estimate. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /** Whether {@code value} lies inside or on an end; never when an end is not known. */
    public boolean covers(double value) {
        return lower <= value && value <= upper;
    }
}
