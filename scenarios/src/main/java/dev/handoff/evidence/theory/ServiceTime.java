package dev.handoff.evidence.theory;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The first three moments of a service time about zero: all that the mean and the variance of an M/G/1 queue's wait depend on.
 *
 * @param mean {@code E[S]}
 * @param second {@code E[S²]}
 * @param third {@code E[S³]}
 */
public record ServiceTime(double mean, double second, double third) {

    /** Always the same. */
    public static ServiceTime constant(double value) {
        return new ServiceTime(value, value * value, value * value * value);
    }

    /** Exponential: {@code E[Sⁿ] = n!·meanⁿ}. */
    public static ServiceTime exponential(double mean) {
        return gamma(1, mean);
    }

    /** Gamma of the given shape k and scale θ: {@code E[Sⁿ] = θⁿ·k(k + 1)…(k + n − 1)}. */
    public static ServiceTime gamma(double shape, double scale) {
        double mean = shape * scale;
        double second = mean * (shape + 1) * scale;
        return new ServiceTime(mean, second, second * (shape + 2) * scale);
    }

    /** Weibull of the given shape k and scale θ: {@code E[Sⁿ] = θⁿ·Γ(1 + n/k)}. */
    public static ServiceTime weibull(double shape, double scale) {
        return new ServiceTime(
                scale * Gamma.gamma(1 + 1 / shape),
                scale * scale * Gamma.gamma(1 + 2 / shape),
                scale * scale * scale * Gamma.gamma(1 + 3 / shape));
    }

    /** Lognormal of the given mean and coefficient of variation: {@code E[Sⁿ] = meanⁿ·(1 + cv²)^(n(n−1)/2)}. */
    public static ServiceTime logNormal(double mean, double cv) {
        double spread = 1 + cv * cv;
        return new ServiceTime(mean, mean * mean * spread, FastMath.pow(mean, 3) * FastMath.pow(spread, 3));
    }

    /** One of two kinds: the first with probability p, else the second. */
    public static ServiceTime mixture(double p, ServiceTime first, ServiceTime second) {
        return new ServiceTime(
                p * first.mean + (1 - p) * second.mean,
                p * first.second + (1 - p) * second.second,
                p * first.third + (1 - p) * second.third);
    }
}
