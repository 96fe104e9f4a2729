package dev.handoff.evidence.assumptions;

import java.util.function.DoubleFunction;

/**
 * How far a value may be from what a scenario says, and why so far.
 *
 * @param at the value at a position: −1 the low end, 0 as the scenario has it, +1 the high end
 * @param reason why the range is that wide
 * @param byFactor whether the value, or its odds, is multiplied
 */
record Scale(DoubleFunction<Double> at, String reason, boolean byFactor) {
    static final double FACTOR = 1.5;
    /** Why what is off is moved. */
    static final String OFF = "off as shipped, and nobody knows that it is nothing: a little of it";

    private static final double LEAST_LOGITS = 0.3;
    private static final double SLIGHTLY = 0.1;
    private static final double LARGEST_PART = 0.8;

    /** A share or probability: two thirds to one and a half times its odds. */
    static Scale odds(double value) {
        return new Scale(
                t -> value * factor(t) / (1 - value + value * factor(t)),
                "no magnitude published: two thirds to one and a half times its odds",
                true);
    }

    /** A weight in logits: a third to either side, three tenths at least; what is positive never becomes negative. */
    static Scale logits(double value) {
        double step = Math.max(LEAST_LOGITS, Math.abs(value) / 3);
        return new Scale(
                t -> value > 0 ? Math.max(0, value + t * step) : value + t * step,
                "no magnitude published: a third to either side, 0.3 logits at least",
                false);
    }

    /** Any other figure or duration: two thirds to one and a half times its value. */
    static Scale factors(double value) {
        return new Scale(t -> value * factor(t), "no magnitude published: two thirds to one and a half times it", true);
    }

    /** A mechanism that is off: would it matter if it were on a little? */
    static Scale slightlyOn(boolean logits) {
        double most = logits ? LEAST_LOGITS : SLIGHTLY;
        return new Scale(t -> logits ? t * most : Math.max(0, t) * most, OFF, false);
    }

    /** A share that is the whole. */
    static Scale lessThanWhole() {
        return between(LARGEST_PART, 1, 1, "all of it as shipped: a fifth less");
    }

    /** Between two ends that somebody gave a reason for. */
    static Scale between(double low, double value, double high, String reason) {
        return new Scale(t -> t < 0 ? value + t * (value - low) : value + t * (high - value), reason, false);
    }

    private static double factor(double t) {
        return StrictMath.pow(FACTOR, t);
    }
}
