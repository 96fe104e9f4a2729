package dev.handoff.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution ("Student", Biometrika 6, 1908). */
final class StudentT {

    private StudentT() {}

    /** t with P(T ≤ t) = p at {@code degrees} of freedom. */
    static double quantile(int degrees, double p) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(p);
    }

    /** The factor of a two-sided interval, t(degrees, (1 + confidence)/2). */
    static double factor(int degrees, double confidence) {
        return quantile(degrees, (1 + confidence) / 2);
    }

    /** P(|T| ≥ |t|). */
    static double twoSided(double t, int degrees) {
        return Math.min(1, 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(t)));
    }
}
