package dev.handoff.market;

import dev.handoff.random.ElementaryFunctions;

/** Log-odds and back, bit-identical on every machine. */
public final class Logit {

    private Logit() {}

    /** {@code ln(p/(1 − p))}; −∞ at 0 and +∞ at 1. */
    public static double of(double p) {
        return ElementaryFunctions.log(p / (1 - p));
    }

    /** {@code 1/(1 + e^−x)}. */
    public static double inverse(double x) {
        return 1 / (1 + ElementaryFunctions.exp(-x));
    }
}
