package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** The record tells how much there was, simulated periods how much of it there will be. */
class ForetoldTest {
    private static final double[] BEFORE = {10, 20, 30, 40, 50, 60, 70, 80};
    private static final double[] AFTER = {3, 1, 4, 1, 5, 9, 2, 6};

    @Test
    void where_every_period_shows_half_as_much_as_before_it_is_half_of_what_was_known() {
        double[] after = new double[BEFORE.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = BEFORE[i] / 2;
        }
        assertThat(Foretold.given(after, BEFORE, 30)).containsOnly(new double[] {15}, within(1e-9));
    }

    /** 31 after 360 before, of which the export showed 45: 3.875. */
    @Test
    void what_is_expected_is_what_was_known_times_how_much_all_periods_change() {
        assertThat(StatUtils.mean(Foretold.given(AFTER, BEFORE, 45))).isCloseTo(3.875, within(1e-9));
    }

    @Test
    void where_the_export_showed_four_times_as_much_luck_is_twice_as_large() {
        double least = StatUtils.variance(Foretold.given(AFTER, BEFORE, 45));
        assertThat(StatUtils.variance(Foretold.given(AFTER, BEFORE, 180))).isCloseTo(4 * least, within(1e-9));
    }

    @Test
    void where_nothing_was_known_before_the_periods_stay_as_they_are() {
        assertThat(Foretold.given(AFTER, BEFORE, Double.NaN)).isSameAs(AFTER);
        assertThat(Foretold.given(AFTER, BEFORE, 0)).isSameAs(AFTER);
        assertThat(Foretold.given(AFTER, new double[AFTER.length], 45)).isSameAs(AFTER);
    }
}
