package dev.handoff.random;

import java.util.function.DoubleUnaryOperator;

/**
 * A quantile function tabulated once, because its exact inverse costs microseconds a draw.
 *
 * <p>Between equidistant z = Φ⁻¹(u) a transformed variate y (ln x for gamma, ln(x / (1 − x)) for beta) is a cubic with the
 * exact values and slopes at both ends, the slopes limited to three times the secant, which keeps the cubic monotone
 * (Fritsch and Carlson, SIAM J. Numer. Anal. 17, 1980). The table reaches from the smallest to the largest u there is.
 */
final class QuantileTable implements Distribution.Sampler {
    /** Smaller shapes bend too sharply for the table. */
    static final double SMALLEST_SHAPE = 0.1;

    private static final double OUTERMOST = 8.3;
    private static final int CELLS = 320;
    private static final double WIDTH = 2 * OUTERMOST / CELLS;

    /** More than one company's distributions have. */
    private static final int KEPT = 32;

    private static final RecentTables<Double, double[]> GAMMA = new RecentTables<>(KEPT);
    private static final RecentTables<BetaShape, double[]> BETA = new RecentTables<>(KEPT);

    /** Four coefficients a cell, constant first, in the share of the cell's width. */
    private final double[] coefficients;

    private final DoubleUnaryOperator fromTransformed;

    private record BetaShape(double alpha, double beta) {}

    private QuantileTable(double[] coefficients, DoubleUnaryOperator fromTransformed) {
        this.coefficients = coefficients;
        this.fromTransformed = fromTransformed;
    }

    private static double[] cubics(double[] values, double[] slopes) {
        double[] coefficients = new double[4 * CELLS];
        for (int i = 0; i < CELLS; i++) {
            double rise = values[i + 1] - values[i];
            double in = Math.min(slopes[i] * WIDTH, 3 * rise);
            double out = Math.min(slopes[i + 1] * WIDTH, 3 * rise);
            coefficients[4 * i] = values[i];
            coefficients[4 * i + 1] = in;
            coefficients[4 * i + 2] = 3 * rise - 2 * in - out;
            coefficients[4 * i + 3] = in + out - 2 * rise;
        }
        return coefficients;
    }

    static Distribution.Sampler gamma(double shape, double scale) {
        double[] table = GAMMA.of(shape, k -> tabulate(SpecialQuantiles.gammaTails(k), ElementaryFunctions.log(k)));
        return new QuantileTable(table, y -> scale * ElementaryFunctions.exp(y));
    }

    static Distribution.Sampler beta(double alpha, double beta) {
        double[] table = BETA.of(
                new BetaShape(alpha, beta),
                shape -> tabulate(
                        SpecialQuantiles.betaTails(shape.alpha, shape.beta),
                        ElementaryFunctions.log(shape.alpha / shape.beta)));
        return new QuantileTable(table, SpecialQuantiles::logistic);
    }

    @Override
    public double at(double u) {
        double position = (StandardNormal.quantile(u) + OUTERMOST) / WIDTH;
        int cell = Math.max(0, Math.min(CELLS - 1, (int) position));
        double t = position - cell;
        int c = 4 * cell;
        double y = coefficients[c] + t * (coefficients[c + 1] + t * (coefficients[c + 2] + t * coefficients[c + 3]));
        return fromTransformed.applyAsDouble(y);
    }

    /** Fills the table from the middle outwards, each value the next one's first guess. */
    private static double[] tabulate(SpecialQuantiles.Tails tails, double centre) {
        double[] values = new double[CELLS + 1];
        double[] slopes = new double[CELLS + 1];
        double below = centre;
        double above = centre;
        for (int i = 0; i <= CELLS / 2; i++) {
            double z = i * WIDTH;
            double tail = StandardNormal.cdf(-z);
            above = SpecialQuantiles.solve(tails, true, tail, above);
            below = SpecialQuantiles.solve(tails, false, tail, below);
            values[CELLS / 2 + i] = above;
            values[CELLS / 2 - i] = below;
            slopes[CELLS / 2 + i] = StandardNormal.density(z) / tails.density(above);
            slopes[CELLS / 2 - i] = StandardNormal.density(z) / tails.density(below);
        }
        return cubics(values, slopes);
    }
}
