package dev.handoff.random;

/**
 * A probability distribution, sampled by inversion: one uniform number gives one variate, and a larger uniform never
 * gives a smaller one. Immutable; the units are those of its values.
 */
public sealed interface Distribution
        permits Beta,
                Capped,
                Constant,
                Discrete,
                Empirical,
                Erlang,
                Exponential,
                Gamma,
                Kumaraswamy,
                LogNormal,
                Mixture,
                Normal,
                Triangular,
                Uniform,
                Weibull {

    /** The value that the share {@code p} of draws does not exceed, 0 ≤ p ≤ 1. */
    double quantile(double p);

    /** The expected value. */
    double mean();

    /** The variance; infinite or not a number where the mathematics says so. */
    double variance();

    /**
     * A function from a uniform number in (0, 1) to a variate, made once and then called often; safe to share between
     * threads. It equals {@link #quantile} unless the distribution says otherwise.
     */
    default Sampler sampler() {
        return this::quantile;
    }

    /** Turns one uniform number into one variate, monotone. */
    @FunctionalInterface
    interface Sampler {
        double at(double u);
    }
}
