package dev.handoff.evidence.theory;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;

/**
 * M/M/c with impatient leads: whoever has waited longer than its patience is gone; with exponential patience this is Erlang A.
 *
 * <p>The wait that a lead of endless patience would meet has density {@code v(x) = λπ·exp(λH(x) − cμx)}, π the chance that exactly c − 1
 * reps are busy and {@code H(x) = E[min(x, patience)]}. Sources: C. Palm 1957 for Erlang A; F. Baccelli and G. Hébuterne 1981;
 * S. Zeltyn and A. Mandelbaum 2005. Integrals are Simpson sums.
 */
public final class Impatience {

    private static final int STEPS = 20_000;
    private static final double NEGLIGIBLE_EXPONENT = -45;

    private final double arrivalRate;
    private final double capacity;
    private final DoubleUnaryOperator expectedMinimum;
    private final double kink;
    private final double lastFree;
    private final double waiting;

    /** Chances are worked out with that of an empty company as unit, then divided by their sum. */
    private Impatience(
            double arrivalRate, double serviceRate, int servers, DoubleUnaryOperator expectedMinimum, double kink) {
        this.arrivalRate = arrivalRate;
        this.capacity = servers * serviceRate;
        this.expectedMinimum = expectedMinimum;
        this.kink = kink;
        double chance = 1;
        double sum = 1;
        for (int n = 1; n < servers; n++) {
            chance *= arrivalRate / (n * serviceRate);
            sum += chance;
        }
        double all = sum + chance * arrivalRate * integral(x -> 1);
        this.lastFree = chance / all;
        this.waiting = 1 - sum / all;
    }

    /** Erlang A: patience is exponential with the given mean. */
    public static Impatience exponential(double arrivalRate, double serviceRate, int servers, double mean) {
        return new Impatience(
                arrivalRate, serviceRate, servers, x -> -mean * FastMath.expm1(-x / mean), 1 / serviceRate);
    }

    /** Everybody waits equally long. */
    public static Impatience fixed(double arrivalRate, double serviceRate, int servers, double patience) {
        return new Impatience(arrivalRate, serviceRate, servers, x -> Math.min(x, patience), patience);
    }

    /** Chance that nobody is free when a lead comes. */
    double waitingChance() {
        return waiting;
    }

    /** Mean number waiting, {@code λ·E[min(wait, patience)]} (Little). */
    public double queueLength() {
        return arrivalRate * arrivalRate * lastFree * integral(expectedMinimum);
    }

    /** Share of leads that lose patience; follows from {@code v′ = (λH′ − cμ)v} integrated over all waits. */
    public double lostShare() {
        return waiting - (capacity * waiting / arrivalRate - lastFree);
    }

    /** Share of time a rep is busy. */
    public double load() {
        return arrivalRate * (1 - lostShare()) / capacity;
    }

    /** {@code ∫ f(x)·exp(λH(x) − cμx) dx}, in two pieces, because a fixed patience bends H. */
    private double integral(DoubleUnaryOperator f) {
        double far = kink;
        while (exponent(far) > NEGLIGIBLE_EXPONENT) {
            far *= 1.5;
        }
        return simpson(f, 0, kink) + simpson(f, kink, far);
    }

    private double exponent(double x) {
        return arrivalRate * expectedMinimum.applyAsDouble(x) - capacity * x;
    }

    private double simpson(DoubleUnaryOperator f, double from, double to) {
        double step = (to - from) / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double weight = i == 0 || i == STEPS ? 1 : 2 + 2 * (i % 2);
            double x = from + i * step;
            sum += weight * f.applyAsDouble(x) * FastMath.exp(exponent(x));
        }
        return sum * step / 3;
    }
}
