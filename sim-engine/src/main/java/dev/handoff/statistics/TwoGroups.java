package dev.handoff.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Two groups of independent observations and the test somebody would use on them. A test's answer is its z: the standard normal value with the
 * same two-sided p-value and the sign of the difference; 0 where there is nothing to test.
 */
public final class TwoGroups {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double MANY = 1000;
    /** Tails below which a z says no more than that it is very large. */
    private static final double SMALLEST_TAIL = 1e-15;

    private static final double VERY_LARGE = 10;

    private TwoGroups() {}

    /**
     * What is known of a group.
     *
     * @param count observations
     * @param sum of them
     * @param squares sum of their squares
     */
    public record Group(double count, double sum, double squares) {

        /** Not a number for an empty group. */
        public double mean() {
            return count == 0 ? Double.NaN : sum / count;
        }

        /** The sample variance (divisor n − 1); not a number below two. */
        public double variance() {
            return count < 2 ? Double.NaN : Math.max(0, squares - sum * sum / count) / (count - 1);
        }
    }

    /**
     * The pooled test of two proportions: z = (p₂ − p₁)/√(p(1 − p)(1/n₁ + 1/n₂)), p the share of both groups together.
     *
     * @param control sums are successes
     * @param pilot the same
     */
    public static double proportions(Group control, Group pilot) {
        double n = control.count() + pilot.count();
        double p = (control.sum() + pilot.sum()) / n;
        double variance = p * (1 - p) * (1 / control.count() + 1 / pilot.count());
        return control.count() == 0 || pilot.count() == 0 || variance <= 0
                ? 0
                : (pilot.mean() - control.mean()) / Math.sqrt(variance);
    }

    /**
     * Welch's test of two means (Biometrika 34, 1947): t = (m₂ − m₁)/√(s₁²/n₁ + s₂²/n₂), degrees of freedom by Satterthwaite; from 1,000 of them
     * on, t is taken for z.
     */
    public static double welch(Group control, Group pilot) {
        double first = control.variance() / control.count();
        double second = pilot.variance() / pilot.count();
        double variance = first + second;
        if (!(variance > 0)) {
            return 0;
        }
        double t = (pilot.mean() - control.mean()) / Math.sqrt(variance);
        double degrees =
                variance * variance / (first * first / (control.count() - 1) + second * second / (pilot.count() - 1));
        if (degrees >= MANY || t == 0) {
            return t;
        }
        double tail = new TDistribution(null, degrees).cumulativeProbability(-Math.abs(t));
        double z = tail < SMALLEST_TAIL ? VERY_LARGE : -NORMAL.inverseCumulativeProbability(tail);
        return Math.copySign(z, t);
    }
}
