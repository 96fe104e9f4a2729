package dev.handoff.calendar;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any calendar against one that looks at every minute of four weeks. */
class WorkingCalendarFuzzTest {
    private static final int DAYS = 28;
    private static final int MINUTES = DAYS * 1440;

    @Property(tries = 700)
    void every_answer_agrees_with_counting_minutes(
            @ForAll("shifts") List<Shift> shifts,
            @ForAll("holidays") Set<Integer> holidays,
            @ForAll @IntRange(max = MINUTES / 2) int start,
            @ForAll @IntRange(min = 1, max = 6_000) int length) {
        WorkingCalendar calendar = WorkingCalendar.of(shifts, holidays);
        boolean[] works = minutes(shifts, holidays);
        long t = start * MINUTE;
        assertThat(calendar.isWorking(t)).isEqualTo(works[start]);
        assertThat(calendar.workingBetween(t, t + length * MINUTE))
                .isEqualTo(count(works, start, start + length) * MINUTE);
        assertAgrees(calendar.nextWorking(t), firstFrom(works, start, true));
        assertAgrees(calendar.plusWorking(t, length * MINUTE), afterWorking(works, start, length));
        assertAgrees(calendar.endOfShift(t), works[start] ? firstFrom(works, start, false) : start);
    }

    @Property(tries = 1_000)
    void adding_working_time_and_measuring_it_are_inverse(
            @ForAll("shifts") List<Shift> shifts,
            @ForAll("holidays") Set<Integer> holidays,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 86_399_999) int ofDay,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int length) {
        WorkingCalendar calendar = WorkingCalendar.of(shifts, holidays);
        long t = day * DAY + ofDay;
        long end = calendar.plusWorking(t, length);
        if (calendar.workingMillisPerWeek() == 0) {
            assertThat(end).isEqualTo(Long.MAX_VALUE);
            return;
        }
        assertThat(calendar.workingBetween(t, end)).isEqualTo(length);
        assertThat(calendar.isWorking(end - 1))
                .as("the last millisecond was worked")
                .isTrue();
        assertThat(calendar.endOfShift(end - 1)).isGreaterThanOrEqualTo(end);
    }

    @Provide
    Arbitrary<List<Shift>> shifts() {
        Arbitrary<DayOfWeek> day = Arbitraries.of(DayOfWeek.class);
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 1439).edgeCases(e -> e.add(0, 1439));
        Arbitrary<Integer> end = Arbitraries.integers().between(0, 1440).edgeCases(e -> e.add(0, 1440));
        return Combinators.combine(day, day, start, end).as(Shift::new).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<Integer>> holidays() {
        return Arbitraries.integers().between(0, DAYS).set().ofMaxSize(8);
    }

    /** An answer beyond the minutes looked at may be anything beyond them. */
    private static void assertAgrees(long answer, int minute) {
        if (minute == MINUTES) {
            assertThat(answer).isGreaterThanOrEqualTo(MINUTES * MINUTE);
        } else {
            assertThat(answer).isEqualTo(minute * MINUTE);
        }
    }

    private static boolean[] minutes(List<Shift> shifts, Set<Integer> holidays) {
        boolean[] works = new boolean[MINUTES];
        for (Shift shift : shifts) {
            for (int day = -1; day < DAYS; day++) {
                int fromFirst = Math.floorMod(day - shift.first().ordinal(), 7);
                int run = Math.floorMod(shift.last().ordinal() - shift.first().ordinal(), 7);
                int end = shift.endMinute() > shift.startMinute() ? shift.endMinute() : shift.endMinute() + 1440;
                for (int m = shift.startMinute(); m < end && fromFirst <= run; m++) {
                    mark(works, day * 1440 + m, holidays);
                }
            }
        }
        return works;
    }

    private static void mark(boolean[] works, int minute, Set<Integer> holidays) {
        if (minute >= 0 && minute < MINUTES && !holidays.contains(minute / 1440)) {
            works[minute] = true;
        }
    }

    private static int count(boolean[] works, int from, int to) {
        int count = 0;
        for (int m = from; m < to; m++) {
            count += works[m] ? 1 : 0;
        }
        return count;
    }

    private static int firstFrom(boolean[] works, int start, boolean wanted) {
        int m = start;
        while (m < MINUTES && works[m] != wanted) {
            m++;
        }
        return m;
    }

    private static int afterWorking(boolean[] works, int start, int length) {
        int left = length;
        for (int m = start; m < MINUTES; m++) {
            left -= works[m] ? 1 : 0;
            if (left == 0) {
                return m + 1;
            }
        }
        return MINUTES;
    }
}
