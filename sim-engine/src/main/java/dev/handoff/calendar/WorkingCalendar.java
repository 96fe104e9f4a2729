package dev.handoff.calendar;

import static dev.handoff.calendar.WeekPattern.lastAtOrBelow;

import dev.handoff.kernel.SimTime;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Working time: weekly shifts less holidays, and arithmetic with it.
 *
 * <p>Instants are milliseconds on the simulation clock, which starts on a Monday 00:00 local time; a shift is the
 * half-open span [start, end). Overlapping shifts count once. A holiday is a whole local day: a night shift begun on its
 * eve stops at midnight, one that would begin on the holiday begins at the midnight after it.
 *
 * <p>Immutable. Every question is answered by binary search over the week's spans and the holidays, without allocation.
 */
public final class WorkingCalendar {
    /** Times and lengths up to here can be added without overflow; beyond is never. */
    private static final long FARTHEST = Long.MAX_VALUE / 2;

    private final WeekPattern week;
    /** Local days without work, ascending. */
    private final long[] holidays;
    /** Working time lost to the holidays before holiday i; one element more than there are holidays. */
    private final long[] lost;
    /** Working time from the clock's start to holiday i, holidays considered. */
    private final long[] workedAtStart;
    /** Asked for with every deadline in working days. */
    private final long longestDay;

    private WorkingCalendar(WeekPattern week, long[] holidays) {
        this.week = week;
        this.holidays = holidays;
        lost = new long[holidays.length + 1];
        workedAtStart = new long[holidays.length];
        for (int i = 0; i < holidays.length; i++) {
            long atStart = week.workedUntil(holidays[i] * SimTime.DAY);
            long atEnd = week.workedUntil((holidays[i] + 1) * SimTime.DAY);
            workedAtStart[i] = atStart - lost[i];
            lost[i + 1] = lost[i] + atEnd - atStart;
        }
        longestDay = longestDay(week);
    }

    private static long longestDay(WeekPattern week) {
        return LongStream.range(0, 7)
                .map(day -> week.workedUntil((day + 1) * SimTime.DAY) - week.workedUntil(day * SimTime.DAY))
                .max()
                .orElse(0);
    }

    /**
     * The calendar of these shifts.
     *
     * @param holidayDays days without work, counted from the clock's start (0 is the first Monday)
     */
    public static WorkingCalendar of(List<Shift> shifts, Collection<Integer> holidayDays) {
        LongStream days = holidayDays.stream().mapToLong(Integer::longValue);
        return new WorkingCalendar(
                new WeekPattern(shifts), days.sorted().distinct().toArray());
    }

    /** Every instant is working time. */
    public static WorkingCalendar always() {
        return of(List.of(new Shift(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, 0, Shift.MINUTES_PER_DAY)), List.of());
    }

    /** Whether the millisecond that begins at {@code t} is working time; the end of a shift is not. */
    public boolean isWorking(long t) {
        return workedUntil(t + 1) > workedUntil(t);
    }

    /** {@code t} itself when it is working time, else the start of the next shift; {@link Long#MAX_VALUE} when there is none ever. */
    public long nextWorking(long t) {
        long afterFirstMillisecond = plusWorking(t, 1);
        return afterFirstMillisecond == Long.MAX_VALUE ? Long.MAX_VALUE : afterFirstMillisecond - 1;
    }

    /** Working milliseconds from {@code from} to {@code to}; negative when {@code to} is earlier. */
    public long workingBetween(long from, long to) {
        return workedUntil(to) - workedUntil(from);
    }

    /**
     * The first instant by which {@code workingMillis} of working time have passed since {@code t}: the end of a shift when
     * they just fit into it, {@code t} itself for none, {@link Long#MAX_VALUE} when there is never so much.
     *
     * @throws IllegalArgumentException if {@code workingMillis} is below 0
     */
    public long plusWorking(long t, long workingMillis) {
        if (workingMillis < 0) {
            throw new IllegalArgumentException("working time to add must be 0 ms or more, not " + workingMillis);
        }
        if (workingMillis == 0) {
            return t;
        }
        return Math.max(t, workingMillis) > FARTHEST ? Long.MAX_VALUE : instantOf(workedUntil(t) + workingMillis);
    }

    /** The end of the working span that holds {@code t}; {@code t} itself outside working time, {@link Long#MAX_VALUE} for a span without end. */
    public long endOfShift(long t) {
        if (!isWorking(t)) {
            return t;
        }
        int next = lastAtOrBelow(holidays, SimTime.dayOf(t)) + 1;
        long end = week.endOfSpan(t);
        return next < holidays.length ? Math.min(end, holidays[next] * SimTime.DAY) : end;
    }

    /** Working milliseconds of a week without holidays. */
    public long workingMillisPerWeek() {
        return week.total();
    }

    /** Working milliseconds on the local day of the week that has most: what "one working day" means. */
    public long longestDay() {
        return longestDay;
    }

    /** Working time from the clock's start to {@code t}, less a constant; a holiday adds nothing. */
    public long workedUntil(long t) {
        int i = lastAtOrBelow(holidays, SimTime.dayOf(t));
        boolean onHoliday = i >= 0 && holidays[i] == SimTime.dayOf(t);
        return onHoliday ? workedAtStart[i] : week.workedUntil(t) - lost[i + 1];
    }

    /** The first instant until which so much has been worked: shifted by what the holidays before it cost. */
    private long instantOf(long worked) {
        return week.instantOf(worked + lost[holidaysBefore(worked)]);
    }

    /** How many holidays begin before {@code worked} is reached. */
    private int holidaysBefore(long worked) {
        int low = 0;
        int high = holidays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workedAtStart[middle] < worked) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
