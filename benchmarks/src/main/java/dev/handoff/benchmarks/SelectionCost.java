package dev.handoff.benchmarks;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.statistics.KimNelson;
import dev.handoff.statistics.Selection;
import dev.handoff.statistics.SelectionPlan;
import dev.handoff.statistics.Systems;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What choosing the best of 100 policies costs in replications, beside equally many for each: {@code SelectionCost [RUNS]}. The policies
 * lie on a hill of known height over a grid of two levers, the noise is normal with standard deviation 1.
 */
public final class SelectionCost {

    private static final Purpose NOISE = () -> 0;
    private static final double ALPHA = 0.05;
    private static final int SIDE = 10;

    private SelectionCost() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        System.out.println("| correlation by common draws | δ | within δ | within δ of the best, of " + runs
                + " | replications | equally many for each | ÷ |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
        for (double correlation : new double[] {0, 0.6, 0.9}) {
            for (double delta : new double[] {0.15, 0.3}) {
                row(correlation, delta, runs);
            }
        }
    }

    private static void row(double correlation, double delta, int runs) {
        double[] heights = hill();
        double best = Arrays.stream(heights).max().orElseThrow();
        long good = Arrays.stream(heights).filter(h -> best - h <= delta).count();
        int hits = 0;
        double spent = 0;
        for (int run = 0; run < runs; run++) {
            Selection selection =
                    KimNelson.select(noisy(heights, correlation, run), SelectionPlan.of(delta, ALPHA, 10));
            hits += best - heights[selection.selected().orElseThrow()] <= delta ? 1 : 0;
            spent += selection.spent() / (double) runs;
        }
        double equal = heights.length * equalAllocation(heights.length, correlation, delta);
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %.2f | %d | %d | %.0f | %.0f | %.1f |%n",
                correlation,
                delta,
                good,
                hits,
                spent,
                equal,
                equal / spent);
    }

    private static double[] hill() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToDouble(i -> {
                    double x = i / SIDE / (SIDE - 1.0) - 0.63;
                    double y = i % SIDE / (SIDE - 1.0) - 0.37;
                    return 3 * (1 - 2 * x * x - y * y - x * y);
                })
                .toArray();
    }

    /** Replications of each policy that promise as much (Bonferroni) if the variance of the differences were known beforehand. */
    private static double equalAllocation(int policies, double correlation, double delta) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - ALPHA / (policies - 1));
        return Math.ceil(z * z * 2 * (1 - correlation) / (delta * delta));
    }

    private static Systems noisy(double[] heights, double correlation, int run) {
        return new Systems() {
            @Override
            public int count() {
                return heights.length;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                Draws draws = new Draws(run, replication);
                double common = Math.sqrt(correlation) * draws.normal(0, 0, NOISE, 0);
                double[][] rows = new double[heights.length][];
                alive.stream()
                        .forEach(i -> rows[i] = new double[] {
                            heights[i] + common + Math.sqrt(1 - correlation) * draws.normal(1, i, NOISE, 0)
                        });
                return rows;
            }
        };
    }
}
