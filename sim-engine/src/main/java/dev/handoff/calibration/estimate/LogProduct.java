package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;

/** Σ ln x over many factors with a logarithm for each few hundred of them, for a logarithm takes longer than all else of a likelihood. */
final class LogProduct {
    private static final double SMALL = 1e-150;
    private static final double LARGE = 1e150;

    private double sum;
    private double product = 1;

    /** Takes a factor in: above 0, and between 1e−150 and 1e150. */
    void times(double factor) {
        product *= factor;
        if (product < SMALL || product > LARGE) {
            sum += FastMath.log(product);
            product = 1;
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
