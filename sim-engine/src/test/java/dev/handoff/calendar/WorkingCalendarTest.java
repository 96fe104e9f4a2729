package dev.handoff.calendar;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final long MONDAY = 0;
    private static final long WEDNESDAY = 2 * DAY;
    private static final long THURSDAY = 3 * DAY;
    private static final long FRIDAY = 4 * DAY;
    private static final long SATURDAY = 5 * DAY;
    private static final long SUNDAY = 6 * DAY;
    private static final long NEVER = Long.MAX_VALUE;

    @Test
    void ten_working_hours_from_wednesday_at_three_end_on_thursday_at_five() {
        // Documented by a peer product, FACTS.md: 10–18 calendar.
        assertThat(calendar("Mon-Fri 10:00-18:00").plusWorking(WEDNESDAY + 15 * HOUR, 10 * HOUR))
                .isEqualTo(THURSDAY + 17 * HOUR);
    }

    @Test
    void holidays_count() {
        // FACTS.md: the same example with Thursday off ends on Friday.
        WorkingCalendar calendar = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 10:00-18:00")), Set.of(3));
        assertThat(calendar.plusWorking(WEDNESDAY + 15 * HOUR, 10 * HOUR)).isEqualTo(FRIDAY + 17 * HOUR);
        assertThat(calendar.isWorking(THURSDAY + 12 * HOUR)).isFalse();
        assertThat(calendar.isWorking(WEEK + THURSDAY + 12 * HOUR)).isTrue();
        assertThat(calendar.workingBetween(0, WEEK)).isEqualTo(32 * HOUR);
        assertThat(calendar.nextWorking(WEDNESDAY + 18 * HOUR)).isEqualTo(FRIDAY + 10 * HOUR);
    }

    @Test
    void work_that_just_fits_ends_with_the_shift() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-17:00");
        assertThat(calendar.plusWorking(MONDAY + 9 * HOUR, 8 * HOUR)).isEqualTo(MONDAY + 17 * HOUR);
        assertThat(calendar.plusWorking(MONDAY + 9 * HOUR, 8 * HOUR + 1)).isEqualTo(DAY + 9 * HOUR + 1);
        assertThat(calendar.plusWorking(MONDAY + 9 * HOUR, 40 * HOUR)).isEqualTo(FRIDAY + 17 * HOUR);
        assertThat(calendar.plusWorking(MONDAY + 9 * HOUR, 41 * HOUR)).isEqualTo(WEEK + 10 * HOUR);
    }

    @Test
    void no_working_time_has_passed_at_once_even_outside_a_shift() {
        assertThat(calendar("Mon-Fri 09:00-17:00").plusWorking(SATURDAY, 0)).isEqualTo(SATURDAY);
    }

    @Test
    void a_shift_begins_with_its_first_millisecond_and_does_not_hold_its_end() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-17:00");
        assertThat(calendar.isWorking(9 * HOUR - 1)).isFalse();
        assertThat(calendar.isWorking(9 * HOUR)).isTrue();
        assertThat(calendar.isWorking(17 * HOUR - 1)).isTrue();
        assertThat(calendar.isWorking(17 * HOUR)).isFalse();
    }

    @Test
    void outside_working_time_the_next_shift_is_found() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-17:00");
        assertThat(calendar.nextWorking(SATURDAY + 3 * HOUR)).isEqualTo(WEEK + 9 * HOUR);
        assertThat(calendar.nextWorking(17 * HOUR)).isEqualTo(DAY + 9 * HOUR);
        assertThat(calendar.nextWorking(10 * HOUR)).isEqualTo(10 * HOUR);
        assertThat(calendar.plusWorking(SATURDAY, HOUR)).isEqualTo(WEEK + 10 * HOUR);
    }

    @Test
    void a_night_shift_runs_over_midnight() {
        WorkingCalendar calendar = calendar("Mon-Fri 22:00-06:00");
        assertThat(calendar.isWorking(HOUR))
                .as("Monday 01:00, Sunday has no shift")
                .isFalse();
        assertThat(calendar.isWorking(DAY + HOUR)).isTrue();
        assertThat(calendar.isWorking(SATURDAY + 5 * HOUR)).isTrue();
        assertThat(calendar.endOfShift(MONDAY + 23 * HOUR)).isEqualTo(DAY + 6 * HOUR);
        assertThat(calendar.workingMillisPerWeek()).isEqualTo(40 * HOUR);
    }

    @Test
    void a_sunday_night_shift_goes_on_in_the_next_week() {
        WorkingCalendar calendar = calendar("Sun 20:00-04:00");
        assertThat(calendar.isWorking(MONDAY + 2 * HOUR))
                .as("Monday 02:00 of the first week")
                .isTrue();
        assertThat(calendar.endOfShift(SUNDAY + 21 * HOUR)).isEqualTo(WEEK + 4 * HOUR);
        assertThat(calendar.plusWorking(SUNDAY + 20 * HOUR, 8 * HOUR)).isEqualTo(WEEK + 4 * HOUR);
        assertThat(calendar.workingMillisPerWeek()).isEqualTo(8 * HOUR);
    }

    @Test
    void a_shift_that_ends_monday_at_midnight_ends_the_week() {
        for (String end : List.of("24:00", "00:00")) {
            WorkingCalendar calendar = calendar("Sun 16:00-" + end);
            assertThat(calendar.endOfShift(SUNDAY + 17 * HOUR)).isEqualTo(WEEK);
            assertThat(calendar.plusWorking(SUNDAY + 16 * HOUR, 8 * HOUR)).isEqualTo(WEEK);
            assertThat(calendar.isWorking(WEEK)).isFalse();
            assertThat(calendar.isWorking(0)).isFalse();
            assertThat(calendar.plusWorking(SUNDAY + 16 * HOUR, 8 * HOUR + 1)).isEqualTo(WEEK + SUNDAY + 16 * HOUR + 1);
        }
    }

    @Test
    void the_eve_of_a_holiday_stops_at_midnight_and_the_morning_after_works() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(Shift.parse("Mon-Sun 22:00-06:00")), Set.of(2));
        assertThat(calendar.endOfShift(DAY + 23 * HOUR)).isEqualTo(WEDNESDAY);
        assertThat(calendar.nextWorking(WEDNESDAY)).isEqualTo(THURSDAY);
        assertThat(calendar.plusWorking(DAY + 22 * HOUR, 3 * HOUR)).isEqualTo(THURSDAY + HOUR);
        assertThat(calendar.plusWorking(DAY + 22 * HOUR, 2 * HOUR))
                .as("just fits before the holiday")
                .isEqualTo(WEDNESDAY);
    }

    @Test
    void holidays_in_a_row_and_on_days_without_work_cost_only_what_would_have_been_worked() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of(5, 3, 4, 3));
        assertThat(calendar.workingBetween(0, WEEK)).isEqualTo(24 * HOUR);
        assertThat(calendar.plusWorking(WEDNESDAY + 16 * HOUR, 2 * HOUR)).isEqualTo(WEEK + 10 * HOUR);
        assertThat(calendar.workingMillisPerWeek())
                .as("a week without holidays")
                .isEqualTo(40 * HOUR);
    }

    @Test
    void overlapping_and_touching_shifts_count_once() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-13:00", "Mon-Wed 12:00-17:00", "Mon 17:00-18:00");
        assertThat(calendar.workingBetween(0, DAY)).isEqualTo(9 * HOUR);
        assertThat(calendar.endOfShift(10 * HOUR)).isEqualTo(18 * HOUR);
    }

    @Test
    void a_lunch_break_ends_a_span() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-12:00", "Mon-Fri 13:00-17:00");
        assertThat(calendar.endOfShift(10 * HOUR)).isEqualTo(12 * HOUR);
        assertThat(calendar.endOfShift(12 * HOUR + 30 * MINUTE)).isEqualTo(12 * HOUR + 30 * MINUTE);
    }

    @Test
    void without_shifts_nothing_is_ever_done() {
        WorkingCalendar calendar = calendar();
        assertThat(calendar.isWorking(5)).isFalse();
        assertThat(calendar.nextWorking(5)).isEqualTo(NEVER);
        assertThat(calendar.plusWorking(5, 1)).isEqualTo(NEVER);
        assertThat(calendar.plusWorking(5, 0)).isEqualTo(5);
        assertThat(calendar.workingBetween(0, 100 * WEEK)).isZero();
    }

    @Test
    void always_is_clock_time() {
        WorkingCalendar calendar = WorkingCalendar.always();
        assertThat(calendar.isWorking(123)).isTrue();
        assertThat(calendar.nextWorking(SUNDAY + 123)).isEqualTo(SUNDAY + 123);
        assertThat(calendar.plusWorking(77, 3 * WEEK)).isEqualTo(77 + 3 * WEEK);
        assertThat(calendar.endOfShift(0)).isEqualTo(NEVER);
    }

    @Test
    void always_with_a_holiday_stops_for_that_day() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(Shift.parse("Mon-Sun 00:00-24:00")), Set.of(8));
        assertThat(calendar.endOfShift(0)).isEqualTo(8 * DAY);
        assertThat(calendar.nextWorking(8 * DAY)).isEqualTo(9 * DAY);
        assertThat(calendar.endOfShift(9 * DAY)).isEqualTo(NEVER);
    }

    @Test
    void more_working_time_than_there_is_before_the_end_of_time_is_never() {
        assertThat(calendar("Mon 09:00-10:00").plusWorking(0, Long.MAX_VALUE)).isEqualTo(NEVER);
        assertThat(calendar("Mon 09:00-10:00").plusWorking(0, Long.MAX_VALUE / 100))
                .isEqualTo(NEVER);
        assertThat(WorkingCalendar.always().plusWorking(10, Long.MAX_VALUE)).isEqualTo(NEVER);
        assertThat(WorkingCalendar.always().plusWorking(NEVER, HOUR))
                .as("never and an hour")
                .isEqualTo(NEVER);
        assertThat(calendar("Mon 09:00-10:00").nextWorking(NEVER)).isEqualTo(NEVER);
    }

    @Test
    void negative_working_time_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.always().plusWorking(0, -1))
                .withMessage("working time to add must be 0 ms or more, not -1");
    }

    @Test
    void working_time_is_the_same_in_either_direction() {
        WorkingCalendar calendar = calendar("Mon-Fri 09:00-17:00");
        assertThat(calendar.workingBetween(DAY, 0)).isEqualTo(-8 * HOUR);
    }

    @Test
    void working_days_end_at_the_same_time_of_day_however_short_the_days() {
        WorkingCalendar shortFridays = calendar("Mon-Thu 09:00-18:00", "Fri 09:00-15:00");

        assertThat(shortFridays.plusWorkingDays(4 * DAY + 10 * HOUR, 1)).isEqualTo(7 * DAY + 10 * HOUR);
        assertThat(shortFridays.plusWorkingDays(3 * DAY + 14 * HOUR, 1)).isEqualTo(4 * DAY + 14 * HOUR);
        assertThat(shortFridays.plusWorkingDays(3 * DAY + 10 * HOUR, 10)).isEqualTo(17 * DAY + 10 * HOUR);
    }

    @Test
    void working_days_begin_to_count_when_work_does() {
        WorkingCalendar office = calendar("Mon-Fri 09:00-17:00");

        assertThat(office.plusWorkingDays(4 * DAY + 20 * HOUR, 1)).isEqualTo(8 * DAY + 9 * HOUR); // Friday evening
        assertThat(office.plusWorkingDays(6 * HOUR, 2)).isEqualTo(2 * DAY + 9 * HOUR);
        assertThat(office.plusWorkingDays(10 * HOUR, 0.5)).isEqualTo(14 * HOUR);
        assertThat(office.plusWorkingDays(10 * HOUR, 1.5)).isEqualTo(DAY + 14 * HOUR);
    }

    @Test
    void a_working_day_of_a_night_shift_is_the_day_it_begins() {
        WorkingCalendar nights = calendar("Mon-Fri 22:00-06:00");

        assertThat(nights.plusWorkingDays(4 * DAY + 23 * HOUR, 1)).isEqualTo(7 * DAY + 23 * HOUR);
        assertThat(nights.plusWorkingDays(5 * DAY + 2 * HOUR, 1))
                .isEqualTo(8 * DAY + 2 * HOUR); // Friday's shift, Saturday
        assertThat(nights.shiftDay(5 * DAY + 2 * HOUR)).isEqualTo(4);
        assertThat(nights.shiftDay(5 * DAY + 7 * HOUR)).isEqualTo(5);
    }

    @Test
    void holidays_are_no_working_days_and_half_of_one_is_a_working_day() {
        List<TimeOff> off = List.of(TimeOff.day(2), new TimeOff(DAY + 12 * HOUR, 2 * DAY));
        WorkingCalendar office = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), off, 0);

        assertThat(office.plusWorkingDays(10 * HOUR, 1)).isEqualTo(DAY + 10 * HOUR);
        assertThat(office.plusWorkingDays(10 * HOUR, 2)).isEqualTo(3 * DAY + 10 * HOUR);
        assertThat(office.workingBetween(0, WEEK)).isEqualTo((4 * 8 - 5) * HOUR);
        assertThat(office.endOfShift(DAY + 10 * HOUR)).isEqualTo(DAY + 12 * HOUR);
        assertThat(office.nextWorking(DAY + 13 * HOUR)).isEqualTo(3 * DAY + 9 * HOUR);
    }

    @Test
    void a_place_behind_the_clock_works_later() {
        WorkingCalendar newYork =
                WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of(TimeOff.day(1)), -6 * HOUR);

        assertThat(newYork.nextWorking(0)).isEqualTo(15 * HOUR);
        assertThat(newYork.endOfShift(16 * HOUR)).isEqualTo(23 * HOUR);
        assertThat(newYork.nextWorking(23 * HOUR)).isEqualTo(2 * DAY + 15 * HOUR);
        assertThat(newYork.plusWorkingDays(20 * HOUR, 1)).isEqualTo(2 * DAY + 20 * HOUR);
        assertThat(newYork.workingBetween(0, WEEK)).isEqualTo(32 * HOUR);
    }

    private static WorkingCalendar calendar(String... shifts) {
        return WorkingCalendar.of(Arrays.stream(shifts).map(Shift::parse).toList(), Set.of());
    }
}
