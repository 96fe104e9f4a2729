package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void quantiles_lie_on_lines_between_the_sorted_numbers() {
        Sample sample = of(40, 10, 30, 20);
        assertThat(sample.quantile(0)).isEqualTo(10);
        assertThat(sample.quantile(0.5)).isEqualTo(25);
        assertThat(sample.quantile(0.9)).isCloseTo(37, within(1e-12));
        assertThat(sample.quantile(1)).isEqualTo(40);
    }

    @Test
    void quantiles_are_type_seven_of_hyndman_and_fan() {
        Random random = new Random(5);
        double[] numbers = random.doubles(1_001).map(x -> x * x).toArray();
        Percentile oracle = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        for (double p : new double[] {0.01, 0.1, 0.333, 0.5, 0.9, 0.999}) {
            assertThat(of(numbers).quantile(p)).isCloseTo(oracle.evaluate(numbers, 100 * p), within(1e-12));
        }
    }

    @Test
    void leads_never_touched_wait_for_ever() {
        Sample sample = of(1, 2, NEVER, NEVER, NEVER);
        assertThat(sample.quantile(0.25)).isEqualTo(2);
        assertThat(sample.quantile(0.26)).isEqualTo(NEVER);
        assertThat(sample.quantile(0.9)).isEqualTo(NEVER);
    }

    @Test
    void equal_numbers_have_that_number_as_every_quantile() {
        Sample sample = of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        for (double p = 0; p <= 1; p += 0.001) {
            assertThat(sample.quantile(p)).isEqualTo(0.1);
        }
    }

    @Test
    void numbers_may_be_added_after_a_quantile_was_read() {
        Sample sample = of(3, 1);
        assertThat(sample.quantile(1)).isEqualTo(3);
        sample.add(0);
        assertThat(sample.quantile(0)).isZero();
        assertThat(sample.quantile(0.5)).isEqualTo(1);
    }

    @Test
    void an_empty_sample_has_no_quantile() {
        assertThat(new Sample().quantile(0.5)).isNaN();
    }

    @Test
    void what_is_no_number_and_no_probability_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample().add(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1).quantile(1.1))
                .withMessageContaining("p must be between");
    }

    private static Sample of(double... numbers) {
        Sample sample = new Sample();
        for (double x : numbers) {
            sample.add(x);
        }
        return sample;
    }
}
