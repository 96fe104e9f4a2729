package dev.handoff.random;

import org.apache.commons.math3.util.FastMath;

/** Logarithms and powers of 1 − p, the step from a uniform number to a waiting time, accurate for the smallest p as well. */
final class Survival {
    /** Below this the plain difference from 1 would lose digits; above it, it is several times faster. */
    private static final double SMALL = 0x1p-10;

    private Survival() {}

    /** −ln(1 − p). */
    static double hazard(double p) {
        return p < SMALL ? -FastMath.log1p(-p) : -ElementaryFunctions.log(1 - p);
    }

    /** 1 − e^(−hazard). */
    static double probability(double hazard) {
        return hazard < SMALL ? -FastMath.expm1(-hazard) : 1 - ElementaryFunctions.exp(-hazard);
    }

    /** x^power for x ≥ 0, faster than the library's general power. */
    static double power(double x, double power) {
        return ElementaryFunctions.exp(power * ElementaryFunctions.log(x));
    }
}
