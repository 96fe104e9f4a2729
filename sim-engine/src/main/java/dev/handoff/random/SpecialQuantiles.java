package dev.handoff.random;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * Inverses of the gamma and beta distribution functions, accurate in both tails (about 10⁻¹² relative), where the
 * library's own stop at an absolute 10⁻⁹.
 *
 * <p>They are solved for y = ln x (gamma) and y = ln(x / (1 − x)) (beta), from the lower tail for p up to a half and from
 * the upper tail above. On these scales the logarithm of either tail is concave, so Newton's method converges; a bracket
 * guards it.
 */
final class SpecialQuantiles {
    private static final double EPSILON = 1e-15;
    private static final int LONGEST_SERIES = 1_000_000;
    private static final int MOST_STEPS = 200;
    private static final double CLOSE_ENOUGH = 1e-14;

    private SpecialQuantiles() {}

    /** x with P(X ≤ x) = p for a gamma variate of scale 1. */
    static double gamma(double shape, double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return ElementaryFunctions.exp(
                solve(gammaTails(shape), p > 0.5, p > 0.5 ? 1 - p : p, ElementaryFunctions.log(shape)));
    }

    /** x with P(X ≤ x) = p for a beta variate. */
    static double beta(double alpha, double beta, double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        return logistic(
                solve(betaTails(alpha, beta), p > 0.5, p > 0.5 ? 1 - p : p, ElementaryFunctions.log(alpha / beta)));
    }

    /** The tails of ln X, X gamma of scale 1. */
    static Tails gammaTails(double shape) {
        return new Tails() {
            @Override
            public double lower(double y) {
                return Gamma.regularizedGammaP(shape, ElementaryFunctions.exp(y), EPSILON, LONGEST_SERIES);
            }

            @Override
            public double upper(double y) {
                return Gamma.regularizedGammaQ(shape, ElementaryFunctions.exp(y), EPSILON, LONGEST_SERIES);
            }

            @Override
            public double density(double y) {
                return ElementaryFunctions.exp(shape * y - ElementaryFunctions.exp(y) - Gamma.logGamma(shape));
            }
        };
    }

    /** The tails of ln(X / (1 − X)), X beta. */
    static Tails betaTails(double alpha, double beta) {
        return new Tails() {
            @Override
            public double lower(double y) {
                return Beta.regularizedBeta(logistic(y), alpha, beta, EPSILON, LONGEST_SERIES);
            }

            @Override
            public double upper(double y) {
                return Beta.regularizedBeta(logistic(-y), beta, alpha, EPSILON, LONGEST_SERIES);
            }

            @Override
            public double density(double y) {
                double logX = -FastMath.log1p(ElementaryFunctions.exp(-y));
                double logRest = -FastMath.log1p(ElementaryFunctions.exp(y));
                return ElementaryFunctions.exp(alpha * logX + beta * logRest - Beta.logBeta(alpha, beta));
            }
        };
    }

    static double logistic(double y) {
        return 1 / (1 + ElementaryFunctions.exp(-y));
    }

    /** Both tails of a distribution on a transformed scale. */
    interface Tails {
        double lower(double y);

        double upper(double y);

        double density(double y);
    }

    /**
     * The y beyond which lies the probability {@code tail}, of the upper or of the lower tail, sought from {@code guess}.
     */
    static double solve(Tails tails, boolean upper, double tail, double guess) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double reach = 1;
        double y = guess;
        for (int i = 0; i < MOST_STEPS; i++) {
            double value = upper ? tails.upper(y) : tails.lower(y);
            double excess = upper ? ElementaryFunctions.log(tail / value) : ElementaryFunctions.log(value / tail);
            if (excess > 0) {
                high = y;
            } else {
                low = y;
            }
            double step = -excess * value / tails.density(y);
            double next = y + step;
            if (!(next >= low && next <= high && Math.abs(step) <= reach)) {
                next = split(low, high, reach);
                reach *= 2;
            }
            if (Math.abs(next - y) <= CLOSE_ENOUGH * (1 + Math.abs(y))) {
                return next;
            }
            y = next;
        }
        return y;
    }

    /** The middle of the bracket; {@code reach} beyond its known end while it has only one. */
    private static double split(double low, double high, double reach) {
        if (low == Double.NEGATIVE_INFINITY) {
            return high - reach;
        }
        return high == Double.POSITIVE_INFINITY ? low + reach : low / 2 + high / 2;
    }
}
