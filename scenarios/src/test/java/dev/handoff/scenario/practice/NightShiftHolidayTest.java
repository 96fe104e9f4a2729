package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time off that ends within a night shift. */
class NightShiftHolidayTest {

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_roll_is_called_when_a_holiday_ends_within_the_shift_and_time_goes_on() {
        Watched watched = Watched.run("""
                run: {horizon: 4 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 22:00-06:00], holidays: [2026-01-13 until 02:00, 2026-01-20 until 02:00]}
                channels: {web: {inquiriesPerWeek: 400}}
                teams: {sales: {reps: 12, absence: 0.3}}
                work: {touch: 15 min}
                cadence: {maxAttempts: 1}
                persistence: always
                """);

        assertThat(watched.all("attempted")).anyMatch(e -> e.at() > 3 * WEEK);
    }
}
