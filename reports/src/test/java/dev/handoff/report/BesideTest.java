package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A figure beside the range in which it was to lie: what lies outside looks so. */
class BesideTest {
    private static final double DAY = 24;

    private static String told(double figure, String usual, double low, double high, String unit) {
        Beside beside = Beside.of(figure, usual, low, high, unit);
        return (beside.figure() + " | " + beside.range()).replace('\u00A0', ' ');
    }

    @Test
    void what_lies_within_is_told_as_usual() {
        assertThat(told(250, "10 d 10 h", 9 * DAY, 12 * DAY, "h")).isEqualTo("10 d 10 h | 9 d to 12 d");
        assertThat(told(0.386, "38.6 %", 0.3, 0.5, "share")).isEqualTo("38.6 % | 30 to 50 %");
    }

    @Test
    void the_ends_of_a_narrow_range_of_days_are_told_to_what_tells_them_apart() {
        assertThat(Numbers.range(239.8, 240.4, "h").replace('\u00A0', ' ')).isEqualTo("9 d 23 h 48 min to 10 d 24 min");
        assertThat(Numbers.range(240, 240, "h").replace('\u00A0', ' ')).isEqualTo("10 d to 10 d");
    }

    @Test
    void what_lies_outside_by_less_than_is_usually_shown_gets_more_digits() {
        assertThat(told(240.4, "10 d", 238, 239.8, "h")).isEqualTo("10 d 24 min | 9 d 22 h to 9 d 23 h 48 min");
        assertThat(told(241.2, "10 d 1 h", 238, 240.6, "h")).isEqualTo("10 d 1 h 12 min | 9 d 22 h to 10 d 36 min");
        assertThat(told(0.3863, "38.6 %", 0.30, 0.3859, "share")).isEqualTo("38.63 % | 30.00 to 38.59 %");
        assertThat(told(9.76, "9.8", 9.84, 12, "")).isEqualTo("9.76 | 9.84 to 12.00");
    }

    @Test
    void what_looks_outside_as_usual_stays_as_it_is() {
        assertThat(told(0.45, "45.0 %", 0.30, 0.3859, "share")).isEqualTo("45.0 % | 30.0 to 38.6 %");
    }

    @Test
    void what_lies_within_a_range_that_is_told_more_finely_does_not_look_outside() {
        assertThat(told(240.05, "10 d", 240.03, 240.35, "h")).isEqualTo("10 d 3 min | 10 d 2 min to 10 d 21 min");
        assertThat(told(240.05, "240 h", 240.03, 240.35, Numbers.WORKING_HOURS))
                .isEqualTo("240 h 3 min | 240 h 2 min to 240 h 21 min");
        assertThat(told(0.0834, "8.3 %", 0.08336, 0.0860, "share")).isEqualTo("8.34 % | 8.34 to 8.60 %");
    }
}
