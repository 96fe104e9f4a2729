package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;

/** Σ ln x over many factors with a logarithm for each few hundred of them, for a logarithm takes longer than all else of a likelihood. */
final class LogProduct {
    private static final double SMALL = 1e-100;
    private static final double LARGE = 1e100;

    private double sum;
    private double product = 1;

    /** Takes a factor in: between 1e−100 and 1e100. */
    void times(double factor) {
        product *= factor;
        if (product < SMALL || product > LARGE) {
            sum += FastMath.log(product);
            product = 1;
        }
    }

    /** Takes in a chance of which the logit, or minus the logit, is known: where it is too small to multiply, its logarithm is about −|logit|. */
    void chance(double chance, double logit) {
        if (chance < SMALL) {
            sum -= Math.abs(logit);
        } else {
            times(chance);
        }
    }

    /** Takes in a factor whose logarithm is known. */
    void plus(double log) {
        sum += log;
    }

    /** The logarithm of the product of all factors. */
    double log() {
        return sum + FastMath.log(product);
    }
}
