package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Intervals of quantiles between sorted values. */
class QuantileIntervalTest {

    /** Exact binomial ranks and coverages (Conover; David and Nagaraja), nominal .95. */
    @Test
    void ranks_and_attained_levels_are_those_of_the_binomial() {
        check(100, .5, 40, 61, .964799799782295);
        check(100, .9, 84, 96, .955690107191223);
        check(200, .95, 184, 197, .967152163856726);
        check(50, .5, 18, 33, .967160862435732);
        check(1000, .99, 983, 997, .976094763497977);
        check(500, .9, 436, 464, .963395297002785);
    }

    private static void check(int n, double p, int lower, int upper, double attained) {
        QuantileInterval interval = QuantileInterval.of(upTo(n), p, 0.95);
        assertThat(interval.lowerIndex()).isEqualTo(lower);
        assertThat(interval.upperIndex()).isEqualTo(upper);
        assertThat(interval.attained()).isCloseTo(attained, within(1e-10));
        assertThat(interval.interval().lower()).isEqualTo(lower);
        assertThat(interval.interval().upper()).isEqualTo(upper);
        assertThat(interval.twoSided()).isTrue();
    }

    /** n, n − 1, …, 1: the value is its rank. */
    private static double[] upTo(int n) {
        return IntStream.range(0, n).mapToDouble(i -> n - i).toArray();
    }

    @Test
    void too_few_values_leave_an_end_open_and_say_how_many_it_takes() {
        QuantileInterval interval = QuantileInterval.of(upTo(30), 0.9, 0.95);
        assertThat(interval.twoSided()).isFalse();
        assertThat(interval.upperIndex()).isEqualTo(31);
        assertThat(interval.interval().upper()).isInfinite();
        assertThat(interval.attained()).isBetween(0.95, 1.0);
        assertThat(QuantileInterval.fewestForBothEnds(0.9, 0.95)).isEqualTo(36); // .9³⁶ = .0225, .9³⁵ = .0250316
        assertThat(QuantileInterval.of(upTo(35), 0.9, 0.95).twoSided()).isFalse();
        assertThat(QuantileInterval.of(upTo(36), 0.9, 0.95).twoSided()).isTrue();
        assertThat(QuantileInterval.of(upTo(5), 0.5, 0.95).lowerIndex()).isZero();
        assertThat(QuantileInterval.fewestForBothEnds(0.1, 0.95)).isEqualTo(36);
        QuantileInterval nothing = QuantileInterval.of(new double[0], 0.5, 0.95);
        assertThat(nothing.twoSided()).isFalse();
        assertThat(nothing.interval().estimate()).isNaN();
    }

    @Test
    void ninety_five_in_a_hundred_intervals_cover_the_ninety_per_cent_quantile_of_a_skewed_law() {
        double truth = -FastMath.log(0.1); // of exponential values
        int hits = 0;
        for (int run = 0; run < 1000; run++) {
            SeededLuck luck = new SeededLuck(2001, run, 1);
            double[] values = IntStream.range(0, 100)
                    .mapToDouble(i -> -FastMath.log(luck.uniform()))
                    .toArray();
            hits += QuantileInterval.of(values, 0.9, 0.95).interval().covers(truth) ? 1 : 0;
        }
        assertThat(hits).isBetween(935, 977); // 1,000·.95569 ± 3.3 binomial standard deviations
    }

    @Test
    void waits_without_end_are_values_too() {
        double[] values = upTo(100);
        for (int i = 0; i < 20; i++) {
            values[i] = Double.POSITIVE_INFINITY;
        }
        QuantileInterval interval = QuantileInterval.of(values, 0.9, 0.95);
        assertThat(interval.interval().estimate()).isInfinite();
        assertThat(interval.interval().lower()).isInfinite();
        assertThat(QuantileInterval.of(values, 0.5, 0.95).interval().upper()).isEqualTo(61);
    }

    @Test
    void an_undefined_value_is_refused() {
        assertThatThrownBy(() -> QuantileInterval.of(new double[] {1, Double.NaN}, 0.5, 0.95))
                .hasMessageContaining("leave undefined values out");
    }
}
