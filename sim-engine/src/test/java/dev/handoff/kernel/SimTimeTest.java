package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimTimeTest {
    @Test
    void an_instant_is_printed_as_people_say_it() {
        assertThat(SimTime.format(0)).isEqualTo("week 1 Mon 00:00:00");
        assertThat(SimTime.format(
                        2 * SimTime.WEEK + SimTime.DAY + 14 * SimTime.HOUR + 5 * SimTime.MINUTE + 9 * SimTime.SECOND))
                .isEqualTo("week 3 Tue 14:05:09");
        assertThat(SimTime.format(SimTime.WEEK - 1)).isEqualTo("week 1 Sun 23:59:59.999");
        assertThat(SimTime.format(7)).isEqualTo("week 1 Mon 00:00:00.007");
    }

    @Test
    void weeks_and_days_begin_at_midnight() {
        assertThat(SimTime.weekOf(SimTime.WEEK - 1)).isZero();
        assertThat(SimTime.weekOf(SimTime.WEEK)).isOne();
        assertThat(SimTime.dayOf(SimTime.DAY - 1)).isZero();
        assertThat(SimTime.dayOf(8 * SimTime.DAY)).isEqualTo(8);
        assertThat(SimTime.dayOfWeek(8 * SimTime.DAY)).isOne();
        assertThat(SimTime.timeOfDay(8 * SimTime.DAY + 5)).isEqualTo(5);
    }

    @Test
    void the_time_before_the_start_is_before_week_one() {
        assertThat(SimTime.weekOf(-1)).isEqualTo(-1);
        assertThat(SimTime.dayOfWeek(-1)).isEqualTo(6);
        assertThat(SimTime.format(-1)).isEqualTo("week 0 Sun 23:59:59.999");
    }

    @Test
    void lengths_convert_both_ways() {
        assertThat(SimTime.hours(90 * SimTime.MINUTE)).isEqualTo(1.5);
        assertThat(SimTime.minutes(90 * SimTime.SECOND)).isEqualTo(1.5);
        assertThat(SimTime.of(1.9, SimTime.MINUTE)).isEqualTo(114_000);
        assertThat(SimTime.of(Double.POSITIVE_INFINITY, SimTime.WEEK)).isEqualTo(Long.MAX_VALUE);
    }
}
