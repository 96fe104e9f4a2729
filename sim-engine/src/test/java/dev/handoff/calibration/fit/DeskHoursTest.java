package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.estimate.DealCycles;
import dev.handoff.random.Draws;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happened while the desk was closed is recorded when it opens; what was recorded bounds when it happened. */
class DeskHoursTest {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** Monday, 1 January 2024. */
    private static final long MONDAY = 1_704_067_200L;

    private static final WorkingCalendar NINE_TO_FIVE =
            WorkingCalendar.of(List.of(new Shift(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 9 * 60, 17 * 60)), List.of());
    private static final DeskHours DESK = new DeskHours(new LocalClock(ZoneOffset.UTC, MONDAY), NINE_TO_FIVE);
    private static final int STAGES = 2000;

    @Test
    void within_the_day_an_hour_before_is_an_hour_before() {
        assertThat(DESK.earliest(MONDAY + DAY + 14 * HOUR, HOUR)).isEqualTo(MONDAY + DAY + 13 * HOUR);
    }

    @Test
    void soon_after_opening_on_a_monday_it_reaches_back_to_friday_afternoon() {
        long monday = MONDAY + 7 * DAY + 9 * HOUR + 20 * 60;
        assertThat(DESK.earliest(monday, HOUR)).isEqualTo(MONDAY + 4 * DAY + 16 * HOUR + 20 * 60);
    }

    @Test
    void where_hours_are_unknown_the_record_is_the_instant() {
        assertThat(DeskHours.UNKNOWN.earliest(MONDAY + 5, HOUR)).isEqualTo(MONDAY + 5);
    }

    @Test
    void a_gap_that_ends_at_night_is_found_although_it_was_recorded_in_the_morning() {
        Draws luck = new Draws(7, 0);
        int family = Draws.family("desk hours test");
        double[][] recorded = new double[STAGES][];
        double[][] least = new double[STAGES][];
        boolean[] closed = new boolean[STAGES];
        boolean[] won = new boolean[STAGES];
        for (int i = 0; i < STAGES; i++) {
            long from = MONDAY + (i % 5) * DAY + 10 * HOUR;
            long ready = from + Math.round(DAY * 4 * Math.exp(0.6 * luck.normal(family, i, () -> 0, 0)));
            long at = MONDAY + NINE_TO_FIVE.nextWorking(1000 * (ready - MONDAY)) / 1000;
            recorded[i] = new double[] {(at - from) / (double) DAY};
            least[i] = new double[] {Math.max(0, DESK.earliest(at, HOUR) - from) / (double) DAY};
            closed[i] = true;
            won[i] = i % 2 == 0;
        }
        double asRecorded =
                DealCycles.of(recorded, recorded, closed, won).common().median();
        double asBounded = DealCycles.of(least, recorded, closed, won).common().median();
        assertThat(asRecorded).isGreaterThan(4.3);
        assertThat(asBounded).isCloseTo(4, within(0.15)); // three standard errors are 0.16
    }
}
