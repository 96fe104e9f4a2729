package dev.handoff.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How much of the beginning of a series to leave out so that the rest is level: the marginal standard error rule on means of five (MSER-5).
 *
 * <p>Of all truncations d up to half of the series the one that makes {@code Σ(y − ȳ)² / (n − d)²} of the rest smallest. When the smallest
 * is at the half the series has not become level. Source: White, Cobb and Spratt, "A comparison of five steady-state truncation heuristics
 * for simulation", Proceedings of the Winter Simulation Conference (2000).
 */
public final class Mser {

    private static final int BATCH = 5;
    private static final int FEWEST = 4;

    private Mser() {}

    /**
     * How many values to leave out; empty when the series never becomes level, or is too short to say. Undefined values are left out of
     * their batch.
     */
    public static OptionalInt truncation(double[] series) {
        double[] batches = batches(series);
        if (batches.length < FEWEST) {
            return OptionalInt.empty();
        }
        int best = 0;
        for (int d = 1; d <= batches.length / 2; d++) {
            best = error(batches, d) < error(batches, best) ? d : best;
        }
        return best == batches.length / 2 ? OptionalInt.empty() : OptionalInt.of(best * BATCH);
    }

    private static double[] batches(double[] series) {
        double[] means = new double[series.length / BATCH];
        for (int b = 0; b < means.length; b++) {
            means[b] = Arrays.stream(series, b * BATCH, (b + 1) * BATCH)
                    .filter(v -> !Double.isNaN(v))
                    .average()
                    .orElse(Double.NaN);
        }
        return Arrays.stream(means).filter(v -> !Double.isNaN(v)).toArray();
    }

    private static double error(double[] values, int from) {
        double mean = Arrays.stream(values, from, values.length).average().orElseThrow();
        double squares = Arrays.stream(values, from, values.length)
                .map(v -> (v - mean) * (v - mean))
                .sum();
        double n = values.length - from;
        return squares / (n * n);
    }
}
