package dev.handoff.calibration.fit;

import dev.handoff.statistics.Interval;

/**
 * A fitted value of a parameter.
 *
 * @param path of the parameter
 * @param unit of a duration ({@code min}, {@code h}, {@code days}); empty for a plain number
 * @param value fitted
 * @param standardError on the scale of {@code link}
 * @param link the scale on which the error is about normal
 * @param n how many observations it rests on
 * @param priorShare share of the information that is assumption, 0 to 1
 * @param method how it was fitted, one sentence
 * @param block the values whose errors hang together with this one's
 */
public record Estimate(
        String path,
        String unit,
        double value,
        double standardError,
        ErrorScale link,
        int n,
        double priorShare,
        String method,
        String block) {

    private static final double NORMAL_95 = 1.959963984540054;

    /** The standard error on the value's own scale. */
    public double ownStandardError() {
        return standardError * Math.abs(link.slope(value));
    }

    /** The 95 % interval, normal on the scale of the link. */
    public Interval interval() {
        double at = link.of(value);
        double reach = NORMAL_95 * standardError;
        return new Interval(value, link.inverse(at - reach), link.inverse(at + reach), 0.95);
    }

    /** Whether more of it is assumption than data. */
    public boolean mostlyAssumed() {
        return priorShare > 0.5;
    }
}
