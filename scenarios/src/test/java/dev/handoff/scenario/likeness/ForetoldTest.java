package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Periods that showed more before show more after: what is expected is read off that line. */
class ForetoldTest {
    private static final double[] BEFORE = {10, 20, 30, 40, 50, 60, 70, 80};

    @Test
    void on_a_straight_line_it_is_the_line_at_what_was_known() {
        double[] after = new double[BEFORE.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = 5 + BEFORE[i] / 2;
        }
        assertThat(Foretold.given(after, BEFORE, 30)).containsOnly(new double[] {20}, within(1e-9));
    }

    @Test
    void far_from_the_middle_less_is_known() {
        double[] after = {3, 1, 4, 1, 5, 9, 2, 6};
        double inTheMiddle = StatUtils.variance(Foretold.given(after, BEFORE, 45));
        assertThat(StatUtils.variance(Foretold.given(after, BEFORE, 200))).isGreaterThan(2 * inTheMiddle);
    }

    @Test
    void where_nothing_was_known_before_the_periods_stay_as_they_are() {
        double[] after = {3, 1, 4, 1, 5, 9, 2, 6};
        assertThat(Foretold.given(after, BEFORE, Double.NaN)).isSameAs(after);
    }
}
