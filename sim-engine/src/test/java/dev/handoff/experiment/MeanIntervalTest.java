package dev.handoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import org.junit.jupiter.api.Test;

/** Mean and half-width of Student's t interval. */
class MeanIntervalTest {

    @Test
    void the_worked_example_holds() {
        // mean 6, s² = 40/4 = 10, t(4, .975) = 2.776445 (published tables: 2.776)
        MeanInterval interval = MeanInterval.of(new double[] {2, 4, 6, 8, 10}, 0.95);
        assertThat(interval.mean()).isEqualTo(6);
        assertThat(interval.sd()).isCloseTo(3.1622777, within(1e-7));
        assertThat(interval.halfWidth()).isCloseTo(2.776445 * Math.sqrt(10) / Math.sqrt(5), within(1e-5));
        assertThat(interval.skewness()).isEqualTo(0);
        assertThat(interval.count()).isEqualTo(5);
    }

    @Test
    void it_uses_the_quantile_of_its_own_confidence() {
        double[] values = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0}; // n = 11, t(10, .95) = 1.812461, t(10, .995) = 3.169273
        double ratio = MeanInterval.of(values, 0.99).halfWidth()
                / MeanInterval.of(values, 0.90).halfWidth();
        assertThat(ratio).isCloseTo(3.169273 / 1.812461, within(1e-5));
    }

    @Test
    void ninety_five_in_a_hundred_intervals_cover_the_mean() {
        int hits = 0;
        for (int run = 0; run < 1000; run++) {
            hits += covers(run) ? 1 : 0;
        }
        assertThat(hits).isBetween(927, 970); // 950 ± 3.3 binomial standard deviations
    }

    private static boolean covers(int run) {
        Draws draws = new Draws(20260105, run);
        double[] values = new double[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = 3 + 2 * draws.normal(1, i, DrawPurpose.SCORE, 0);
        }
        MeanInterval interval = MeanInterval.of(values, 0.95);
        return Math.abs(interval.mean() - 3) <= interval.halfWidth();
    }

    @Test
    void what_cannot_be_known_is_not_a_number() {
        assertThat(MeanInterval.of(new double[0], 0.95).mean()).isNaN();
        assertThat(MeanInterval.of(new double[] {7}, 0.95).mean()).isEqualTo(7);
        assertThat(MeanInterval.of(new double[] {7}, 0.95).halfWidth()).isNaN();
        MeanInterval infinite = MeanInterval.of(new double[] {1, Double.POSITIVE_INFINITY}, 0.95);
        assertThat(infinite.mean()).isInfinite();
        assertThat(infinite.halfWidth()).isNaN();
    }
}
