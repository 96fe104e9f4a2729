package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.oracle.EstimatorOracle;
import org.junit.jupiter.api.Test;

/** Observed beside expected: tests with values by hand and values computed outside. */
class GoodnessOfFitTest {

    @Test
    void counts_as_expected_have_no_distance() {
        GoodnessOfFit.Test even = GoodnessOfFit.chiSquare(new double[] {30, 70}, new double[] {.3, .7});
        assertThat(even.statistic()).isCloseTo(0, within(1e-12));
        assertThat(even.chance()).isCloseTo(1, within(1e-6));
        // 40 instead of 30 of 100: 100/30 + 100/70
        GoodnessOfFit.Test more = GoodnessOfFit.chiSquare(new double[] {40, 60}, new double[] {.3, .7});
        assertThat(more.statistic()).isCloseTo(100 / 30.0 + 100 / 70.0, within(1e-12));
        assertThat(more.chance())
                .isCloseTo(2 * (1 - dev.handoff.random.StandardNormal.cdf(Math.sqrt(more.statistic()))), within(1e-10));
    }

    @Test
    void samples_apart_have_distance_one_and_ties_count_once() {
        assertThat(GoodnessOfFit.kolmogorovSmirnov(new double[] {1, 2}, new double[] {3, 4, 5}))
                .isEqualTo(1);
        assertThat(GoodnessOfFit.kolmogorovSmirnov(new double[] {1, 2, 2}, new double[] {2, 2, 1}))
                .isZero();
    }

    @Test
    void the_values_computed_outside_are_met() {
        EstimatorOracle oracle = EstimatorOracle.of("FIT", "");
        GoodnessOfFit.Test table =
                GoodnessOfFit.chiSquare(new double[] {212, 61, 90, 137}, new double[] {.386, .325, .164, .125});
        oracle.expect("chi-square of 212 61 90 137 against .386 .325 .164 .125", table.statistic())
                .expect("its p-value, 3 degrees", table.chance())
                .expect(
                        "z of observed 63 against ten simulated 41 55 48 62 37 50 45 58 52 44",
                        GoodnessOfFit.againstSimulated(63, 41, 55, 48, 62, 37, 50, 45, 58, 52, 44)
                                .statistic())
                .expect(
                        "two-sample Kolmogorov-Smirnov of 1 2 4 8 16 and 1.5 3 3.5 9 20 40",
                        GoodnessOfFit.kolmogorovSmirnov(
                                new double[] {1, 2, 4, 8, 16}, new double[] {1.5, 3, 3.5, 9, 20, 40}));
    }
}
