package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Sobol indices by Jansen's differences: with V the variance, total = ½E(f(A) − f(ABᵢ))²/V, first = 1 − ½E(f(B) − f(ABᵢ))²/V.
 *
 * <p>Source: Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999). Each square of a mean over
 * m noisy replicates has their variance / m taken off, which makes it unbiased for the square without noise, also on common luck; the
 * same for V. Intervals are percentiles over resampled rows (Efron, Annals of Statistics 7, 1979).
 */
final class JansenEstimators {

    private static final int SUM = 0; // columns of a row's statistics: sum and sum of squares of A and B, noise …
    private static final int SQUARES = 1;
    private static final int NOISE = 2;
    private static final int FIRST = 3; // … then per factor the squared differences to B and to A

    private final int factors;
    private final int replicates;
    private final double[][] statistics; // per row of the design

    JansenEstimators(int factors, int rows, double[][] outputs) {
        this.factors = factors;
        this.replicates = outputs[0].length;
        this.statistics = new double[rows][];
        double centre =
                Arrays.stream(outputs).flatMapToDouble(Arrays::stream).average().orElseThrow();
        for (int row = 0; row < rows; row++) {
            int start = row * (factors + 2);
            statistics[row] = row(Arrays.copyOfRange(outputs, start, start + factors + 2), centre);
        }
    }

    private double[] row(double[][] outputs, double centre) {
        double[] row = new double[FIRST + 2 * factors];
        for (double[] sample : List.of(outputs[0], outputs[1])) {
            double mean = Arrays.stream(sample).average().orElseThrow() - centre;
            row[SUM] += mean;
            row[SQUARES] += mean * mean;
            row[NOISE] += replicates == 1 ? 0 : Moments.of(sample).variance();
        }
        for (int i = 0; i < factors; i++) {
            row[FIRST + 2 * i] = squaredDifference(outputs[1], outputs[2 + i]);
            row[FIRST + 2 * i + 1] = squaredDifference(outputs[0], outputs[2 + i]);
        }
        return row;
    }

    /** Unbiased for the squared difference of two expectations. */
    private double squaredDifference(double[] one, double[] other) {
        Moments moments = Moments.of(PairedComparison.differences(one, other));
        double square = moments.mean() * moments.mean();
        return replicates == 1 ? square : square - moments.variance() / replicates;
    }

    SobolAnalysis analyse(double confidence, int resamples, DoubleSupplier uniforms) {
        double[] totals = totals(turn -> turn);
        double[][] samples = new double[2 * factors][resamples];
        for (int s = 0; s < resamples; s++) {
            double[] indices = indices(totals(turn -> (int) (uniforms.getAsDouble() * statistics.length)));
            for (int i = 0; i < indices.length; i++) {
                samples[i][s] = indices[i];
            }
        }
        double[] estimates = indices(totals);
        double noise = replicates == 1 ? Double.NaN : totals[NOISE] / (2.0 * statistics.length);
        return new SobolAnalysis(
                variance(totals),
                noise,
                IntStream.range(0, factors)
                        .mapToObj(i -> new SobolIndices(
                                i,
                                percentiles(estimates[2 * i], samples[2 * i], confidence),
                                percentiles(estimates[2 * i + 1], samples[2 * i + 1], confidence)))
                        .toList());
    }

    /** Sums over as many rows as there are; {@code row} names the row of each turn. */
    private double[] totals(IntUnaryOperator row) {
        double[] totals = new double[FIRST + 2 * factors];
        for (int turn = 0; turn < statistics.length; turn++) {
            double[] added = statistics[row.applyAsInt(turn)];
            for (int c = 0; c < totals.length; c++) {
                totals[c] += added[c];
            }
        }
        return totals;
    }

    private double variance(double[] totals) {
        double n = 2.0 * statistics.length;
        return (totals[SQUARES] - totals[SUM] * totals[SUM] / n) / (n - 1) - totals[NOISE] / n / replicates;
    }

    /** First and total index of each factor in turn; NaN when the variance is not above 0. */
    private double[] indices(double[] totals) {
        double variance = variance(totals);
        double twice = 2.0 * statistics.length * (variance > 0 ? variance : Double.NaN);
        return IntStream.range(0, 2 * factors)
                .mapToDouble(c -> c % 2 == 0 ? 1 - totals[FIRST + c] / twice : totals[FIRST + c] / twice)
                .toArray();
    }

    /** Percentile interval; unbounded when resamples in which noise drowned the variance could hold an end. */
    private static Interval percentiles(double estimate, double[] resampled, double confidence) {
        double[] defined =
                Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double tail = (1 - confidence) / 2;
        if (Double.isNaN(estimate)) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN, confidence);
        }
        if (resampled.length - defined.length > tail * resampled.length) {
            return new Interval(estimate, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, confidence);
        }
        int low = (int) (tail * (defined.length - 1));
        return new Interval(estimate, defined[low], defined[defined.length - 1 - low], confidence);
    }
}
