package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Smoothing splines, and what they make of noise. */
class SmoothFunctionsTest {

    private static double[][] column(double... x) {
        return Arrays.stream(x).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
    }

    private static double[] even(int n) {
        return IntStream.range(0, n).mapToDouble(i -> (i + 0.5) / n).toArray();
    }

    private static double[] values(double[] x, DoubleUnaryOperator f) {
        return Arrays.stream(x).map(f).toArray();
    }

    private static double rootMeanSquare(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, one.length)
                .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .average()
                .orElseThrow());
    }

    @Test
    void a_straight_line_is_kept_as_it_is_whatever_the_unit() {
        double[] x = values(even(40), v -> 1e6 + 5e5 * v);
        double[] y = values(x, v -> 3 - 2e-4 * v);
        assertThat(rootMeanSquare(SmoothFunctions.regression(column(x)).fit(y), y))
                .isLessThan(1e-8);
    }

    @Test
    void a_curve_is_found_through_noise() {
        SeededLuck luck = new SeededLuck(21, 0, 1);
        double[] x = even(300);
        double[] truth = values(x, v -> Math.sin(5 * v));
        double[] seen = IntStream.range(0, 300)
                .mapToDouble(i -> truth[i] + 0.5 * luck.normal())
                .toArray();
        double[] fitted = SmoothFunctions.regression(column(x)).fit(seen);
        assertThat(rootMeanSquare(fitted, truth)).isLessThan(0.1);
    }

    @Test
    void of_pure_noise_little_more_than_a_line_is_left() {
        SeededLuck luck = new SeededLuck(22, 0, 1);
        double[] x = even(300);
        double sum = 0;
        for (int run = 0; run < 100; run++) {
            double[] noise = luck.normals(300);
            double[] fitted = SmoothFunctions.regression(column(x)).fit(noise);
            sum += Math.pow(rootMeanSquare(fitted, new double[300]), 2) * 300;
        }
        assertThat(sum / 100).as("squares of a fit of two degrees add up to 2").isBetween(1.5, 3.2);
    }

    @Test
    void what_two_parameters_do_only_together_is_found() {
        SeededLuck luck = new SeededLuck(23, 0, 1);
        double[][] x = IntStream.range(0, 300)
                .mapToObj(i -> new double[] {luck.uniform(), luck.uniform()})
                .toArray(double[][]::new);
        double[] y = Arrays.stream(x)
                .mapToDouble(row -> 4 * (row[0] - 0.5) * (row[1] - 0.5))
                .toArray();
        assertThat(rootMeanSquare(SmoothFunctions.regression(x).fit(y), y)).isLessThan(0.05);
    }

    @Test
    void what_has_two_values_only_gets_two_means() {
        double[] x = values(even(40), v -> v < 0.4 ? 0 : 1);
        SeededLuck luck = new SeededLuck(24, 0, 1);
        double[] y = luck.normals(40);
        double[] fitted = SmoothFunctions.regression(column(x)).fit(y);
        double below = Arrays.stream(y, 0, 16).average().orElseThrow();
        assertThat(fitted[0]).isCloseTo(below, within(1e-9));
    }

    @Test
    void what_does_not_vary_explains_nothing() {
        double[] y = {1, 2, 3, 6};
        assertThat(SmoothFunctions.regression(column(5, 5, 5, 5)).fit(y))
                .containsExactly(new double[] {3, 3, 3, 3}, within(1e-9));
    }
}
