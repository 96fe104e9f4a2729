package dev.handoff.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Arrivals;
import dev.handoff.random.Draws;
import dev.handoff.statistics.Moments;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Slow ups and downs of a channel. */
class SlowLevelTest {

    private static final int WEEKS = 20_000;

    private static double[] factors(double spread, double memory) {
        SlowLevel level = new SlowLevel(new Arrivals.Level(spread, memory), 7, new Draws(11, 0));
        double[] factors = new double[WEEKS];
        for (int w = 0; w < WEEKS; w++) {
            factors[w] = level.factor(w);
        }
        return factors;
    }

    @Test
    void without_spread_every_week_is_as_any_other() {
        assertThat(factors(0, 0.9)).containsOnly(1);
    }

    @Test
    void its_mean_is_one_and_its_logarithm_spreads_as_stated() {
        double[] factors = factors(0.4, 0.5);
        double[] logs = new double[WEEKS];
        for (int w = 0; w < WEEKS; w++) {
            logs[w] = FastMath.log(factors[w]);
        }
        // correlated weeks count for fewer: the error of a mean is √((1 + m)/(1 − m)/n) of the sd
        assertThat(Moments.of(factors).mean()).isCloseTo(1, within(4.5 * 0.42 * Math.sqrt(3.0 / WEEKS)));
        assertThat(Moments.of(logs).sd()).isCloseTo(0.4, within(0.01));
        double mean = Moments.of(logs).mean();
        double next = 0;
        for (int w = 1; w < WEEKS; w++) {
            next += (logs[w] - mean) * (logs[w - 1] - mean) / WEEKS;
        }
        assertThat(next / 0.16).as("what the next week keeps").isCloseTo(0.5, within(0.04));
    }

    @Test
    void the_same_luck_gives_the_same_weeks() {
        assertThat(factors(0.4, 0.5)).containsExactly(factors(0.4, 0.5));
    }
}
