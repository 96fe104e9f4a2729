package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlledMeanTest {
    private static final int FAMILY = Draws.family("controlled mean test");
    private static final long SEED = 20261207;

    private static double normal(long run, int which, int number) {
        return new Draws(SEED + run, number).normal(FAMILY, which, DrawPurpose.WIN, 0);
    }

    /** {@code 5 + 3·c₁ − c₂ + noise}, c₁ and c₂ standard normal. */
    private static double[] figure(long run, int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> 5 + 3 * normal(run, 1, i) - normal(run, 2, i) + normal(run, 3, i))
                .toArray();
    }

    private static double[][] controls(long run, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new double[] {normal(run, 1, i), 0, normal(run, 2, i)})
                .toArray(double[][]::new);
    }

    private static ControlledMean corrected(long run, int n) {
        return ControlledMean.of(figure(run, n), controls(run, n), 0.95).orElseThrow();
    }

    /** By hand for one control: slope {@code Scy/Scc}, estimate {@code ȳ − slope·c̄}, variance {@code RSS/(n − 2)·(1/n + c̄²/Scc)}. */
    @Test
    void with_one_control_it_is_the_intercept_of_the_regression_line() {
        int n = 40;
        double[] y = figure(0, n);
        double[][] c = IntStream.range(0, n)
                .mapToObj(i -> new double[] {normal(0, 1, i)})
                .toArray(double[][]::new);
        double meanC = IntStream.range(0, n).mapToDouble(i -> c[i][0]).average().orElseThrow();
        double meanY = IntStream.range(0, n).mapToDouble(i -> y[i]).average().orElseThrow();
        double scc = 0;
        double scy = 0;
        for (int i = 0; i < n; i++) {
            scc += (c[i][0] - meanC) * (c[i][0] - meanC);
            scy += (c[i][0] - meanC) * (y[i] - meanY);
        }
        double slope = scy / scc;
        double rss = 0;
        for (int i = 0; i < n; i++) {
            double residual = y[i] - meanY - slope * (c[i][0] - meanC);
            rss += residual * residual;
        }
        double error = Math.sqrt(rss / (n - 2) * (1.0 / n + meanC * meanC / scc));

        ControlledMean corrected = ControlledMean.of(y, c, 0.95).orElseThrow();
        assertThat(corrected.interval().estimate()).isCloseTo(meanY - slope * meanC, within(1e-12));
        double factor = 2.024394; // t with 38 degrees of freedom, 97.5 %: printed tables
        assertThat(corrected.interval().halfWidth()).isCloseTo(factor * error, within(1e-6));
        assertThat(corrected.controls()).isEqualTo(1);
    }

    @Test
    void what_controls_explain_no_longer_counts_as_noise() {
        ControlledMean corrected = corrected(1, 500);
        // 1 of a variance of 9 + 1 + 1 is left
        assertThat(corrected.varianceRatio()).isCloseTo(1 / 11.0, within(0.02));
        assertThat(corrected.controls()).isEqualTo(2);
    }

    @Test
    void its_interval_covers_the_mean_as_often_as_it_says_and_nothing_draws_it_to_one_side() {
        int runs = 2_000;
        int covered = 0;
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            Interval interval = corrected(1_000 + run, 30).interval();
            covered += interval.covers(5) ? 1 : 0;
            sum += interval.estimate() - 5;
            squares += (interval.estimate() - 5) * (interval.estimate() - 5);
        }
        assertThat(covered / (double) runs).isCloseTo(0.95, within(4.5 * Math.sqrt(0.95 * 0.05 / runs)));
        assertThat(Math.abs(sum / runs)).isLessThan(4.5 * Math.sqrt(squares / runs / runs));
    }

    @Test
    void controls_that_do_not_vary_are_left_out_and_where_none_varies_nothing_is_corrected() {
        double[] y = figure(2, 50);
        assertThat(ControlledMean.of(y, new double[50][3], 0.95)).isEmpty();
        assertThat(ControlledMean.of(y, new double[50][0], 0.95)).isEmpty();
        assertThat(ControlledMean.of(new double[50], controls(2, 50), 0.95)).isEmpty();
    }

    @Test
    void too_few_or_undefined_values_are_not_corrected() {
        double[] y = figure(3, 50);
        y[7] = Double.NaN;
        assertThat(ControlledMean.of(y, controls(3, 50), 0.95)).isEmpty();
        assertThat(ControlledMean.of(figure(3, 29), controls(3, 29), 0.95)).isEmpty();
        assertThat(ControlledMean.of(figure(3, 30), controls(3, 30), 0.95)).isPresent();
    }

    @Test
    void what_is_known_to_be_luck_is_taken_off_whole_and_costs_no_degree_of_freedom() {
        double[] known =
                IntStream.range(0, 40).mapToDouble(i -> normal(4, 4, i)).toArray();
        double[] y = figure(4, 40);
        double[] moved =
                IntStream.range(0, 40).mapToDouble(i -> y[i] + known[i]).toArray();
        ControlledMean without = ControlledMean.of(y, controls(4, 40), 0.95).orElseThrow();
        ControlledMean with =
                ControlledMean.of(moved, known, controls(4, 40), 0.95).orElseThrow();
        assertThat(with.interval().estimate()).isCloseTo(without.interval().estimate(), within(1e-12));
        assertThat(with.interval().halfWidth()).isCloseTo(without.interval().halfWidth(), within(1e-12));
        assertThat(with.controls()).isEqualTo(without.controls());
        assertThat(without.known()).isFalse();
        assertThat(with.known()).isTrue();
    }

    @Test
    void where_all_luck_is_known_students_interval_of_the_rest_is_left() {
        double[] known =
                IntStream.range(0, 40).mapToDouble(i -> normal(5, 4, i)).toArray();
        double[] y = figure(5, 40);
        double[] moved =
                IntStream.range(0, 40).mapToDouble(i -> y[i] + known[i]).toArray();
        ControlledMean corrected =
                ControlledMean.of(moved, known, new double[40][2], 0.95).orElseThrow();
        Interval rest = MeanIntervals.student(y, 0.95);
        assertThat(corrected.interval().estimate()).isCloseTo(rest.estimate(), within(1e-12));
        assertThat(corrected.interval().halfWidth()).isCloseTo(rest.halfWidth(), within(1e-12));
        assertThat(corrected.controls()).isZero();
    }
}
