package dev.handoff.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Interval of a share.
 *
 * <p>Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927): centre
 * (p̂ + z²/2n)/(1 + z²/n), half-width z·√(p̂(1 − p̂)/n + z²/4n²)/(1 + z²/n).
 */
public final class Wilson {

    private Wilson() {}

    /**
     * The interval of the share {@code successes / count}.
     *
     * @param successes 0 to count; halves (ties) are allowed, the interval is then a little too long rather than too short
     */
    public static Interval interval(double successes, int count, double confidence) {
        ArgumentCheck.atLeast("count", count, 1);
        ArgumentCheck.probability("confidence", confidence);
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double share = successes / count;
        double shrink = 1 + z * z / count;
        double centre = (share + z * z / (2.0 * count)) / shrink;
        double reach = z * Math.sqrt(share * (1 - share) / count + z * z / (4.0 * count * count)) / shrink;
        return new Interval(
                share,
                successes == 0 ? 0 : Math.max(0, centre - reach),
                successes == count ? 1 : Math.min(1, centre + reach),
                confidence);
    }
}
