package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;

/** The few functions that likelihoods are made of, without loss of digits far out. */
final class LogOdds {

    private LogOdds() {}

    /** {@code 1/(1 + e^−x)}. */
    static double logistic(double x) {
        return x >= 0 ? 1 / (1 + FastMath.exp(-x)) : 1 - 1 / (1 + FastMath.exp(x));
    }

    /** {@code ln logistic(x)}. */
    static double logLogistic(double x) {
        return x >= 0 ? -FastMath.log1p(FastMath.exp(-x)) : x - FastMath.log1p(FastMath.exp(x));
    }

    /** Refuses columns of different length. */
    static void sameLength(String what, int one, int other) {
        if (one != other) {
            throw new IllegalArgumentException(what + " must be as many, not " + one + " and " + other);
        }
    }
}
