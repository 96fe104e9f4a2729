package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Distribution;
import dev.handoff.random.Draws;
import dev.handoff.random.LogNormal;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void a_worked_example() {
        // 2 4 4 4 5 5 7 9: mean 5, squared deviations 32, cubed deviations 42.
        Tally tally = of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(tally.count()).isEqualTo(8);
        assertThat(tally.mean()).isEqualTo(5);
        assertThat(tally.variance()).isCloseTo(32.0 / 7, within(1e-14));
        assertThat(tally.standardError()).isCloseTo(Math.sqrt(32.0 / 7 / 8), within(1e-14));
        assertThat(tally.skewness()).isCloseTo(8.0 / (7 * 6) * 42 / Math.pow(32.0 / 7, 1.5), within(1e-13));
    }

    @Test
    void too_few_numbers_have_no_mean_variance_or_skewness() {
        assertThat(of().mean()).isNaN();
        assertThat(of(1).mean()).isEqualTo(1);
        assertThat(of(1).variance()).isNaN();
        assertThat(of(1, 2).variance()).isEqualTo(0.5);
        assertThat(of(1, 2).skewness()).isNaN();
        assertThat(of(3, 3, 3).skewness()).isZero();
    }

    @Test
    void many_numbers_agree_with_commons_math() {
        DescriptiveStatistics oracle = new DescriptiveStatistics();
        Tally tally = new Tally();
        Draws draws = new Draws(3, 0);
        Distribution.Sampler sizes = new LogNormal(1_000, 1).sampler();
        for (int i = 0; i < 40_000; i++) {
            double x = sizes.at(draws.uniform(1, i, () -> 0));
            tally.add(x);
            oracle.addValue(x);
        }
        assertThat(tally.count()).isEqualTo(oracle.getN());
        assertClose(tally.mean(), oracle.getMean());
        assertClose(tally.variance(), oracle.getVariance());
        assertClose(tally.skewness(), oracle.getSkewness());
    }

    @Test
    void a_far_origin_costs_no_digits() {
        assertThat(of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance()).isEqualTo(30);
    }

    @Test
    void what_is_not_a_finite_number_is_refused() {
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tally().add(x))
                    .withMessageContaining("finite");
        }
    }

    private static Tally of(double... numbers) {
        Tally tally = new Tally();
        for (double x : numbers) {
            tally.add(x);
        }
        return tally;
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
    }
}
