package dev.handoff.calendar;

import static dev.handoff.calendar.WeekPattern.lastAtOrBelow;

import dev.handoff.kernel.SimTime;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Working time: weekly shifts less holidays, and arithmetic with it.
 *
 * <p>Instants are milliseconds on the simulation clock, which starts on a Monday 00:00 of the company's time; shifts and holidays are in
 * local time, which may be some hours ahead of it. A shift is the half-open span [start, end). Overlapping shifts count once. A holiday is a
 * whole local day or a part of it: a night shift begun on its eve stops at midnight, one that would begin on the holiday begins at the
 * midnight after it.
 *
 * <p>Immutable. Every question is answered by look-up or binary search over the week's spans and the holidays, without allocation.
 */
public final class WorkingCalendar {
    /** Times and lengths up to here can be added without overflow; beyond is never. */
    private static final long FARTHEST = Long.MAX_VALUE / 2;

    /** More working days than any run has. */
    private static final double MOST_DAYS = 100_000;

    /** Weeks up to here are looked up, later ones searched from here on. */
    private static final int MOST_WEEKS = 10_000;

    private final WeekPattern week;
    /** How far local time is ahead of the simulation clock, milliseconds. */
    private final long ahead;
    /** Time off i is [offFrom[i], offTo[i]) of local time, ascending and apart. */
    private final long[] offFrom;

    private final long[] offTo;
    /** Working time lost to the time off before i; one element more than there are. */
    private final long[] lost;
    /** Working time from the clock's start to the beginning of time off i, all of it considered. */
    private final long[] workedAtStart;
    /** For every week up to the last time off: the place of the last time off that begins before it, −1 for none. */
    private final int[] offBeforeWeek;

    private WorkingCalendar(WeekPattern week, List<TimeOff> off, long ahead) {
        this.week = week;
        this.ahead = ahead;
        offFrom = off.stream().mapToLong(TimeOff::from).toArray();
        offTo = off.stream().mapToLong(TimeOff::to).toArray();
        lost = new long[offFrom.length + 1];
        workedAtStart = new long[offFrom.length];
        for (int i = 0; i < offFrom.length; i++) {
            long atStart = week.workedUntil(offFrom[i]);
            workedAtStart[i] = atStart - lost[i];
            lost[i + 1] = lost[i] + week.workedUntil(offTo[i]) - atStart;
        }
        offBeforeWeek = offBeforeWeek(offFrom);
    }

    private static int[] offBeforeWeek(long[] offFrom) {
        long last = offFrom.length == 0 ? -1 : SimTime.weekOf(offFrom[offFrom.length - 1]);
        int weeks = (int) Math.min(MOST_WEEKS, Math.max(0, last + 1));
        int[] before = new int[weeks + 1];
        for (int i = 0; i <= weeks; i++) {
            before[i] = lastAtOrBelow(offFrom, i * SimTime.WEEK - 1);
        }
        return before;
    }

    /** The place of the last time off that begins at or before {@code t}, −1 for none. */
    private int lastOff(long t) {
        int i = t < 0 ? -1 : offBeforeWeek[(int) Math.min(SimTime.weekOf(t), offBeforeWeek.length - 1)];
        while (i + 1 < offFrom.length && offFrom[i + 1] <= t) {
            i++;
        }
        return i;
    }

    /**
     * The calendar of these shifts.
     *
     * @param holidayDays days without work, counted from the clock's start (0 is the first Monday)
     */
    public static WorkingCalendar of(List<Shift> shifts, Collection<Integer> holidayDays) {
        return of(shifts, holidayDays.stream().map(day -> TimeOff.day(day)).toList(), 0);
    }

    /**
     * The calendar of these shifts in a place of its own.
     *
     * @param off holidays in local time, in any order; they may overlap
     * @param ahead how far local time is ahead of the simulation clock, milliseconds; negative when behind
     */
    public static WorkingCalendar of(List<Shift> shifts, List<TimeOff> off, long ahead) {
        return new WorkingCalendar(new WeekPattern(shifts), merged(off), ahead);
    }

    private static List<TimeOff> merged(List<TimeOff> off) {
        List<TimeOff> apart = new ArrayList<>();
        for (TimeOff next :
                off.stream().sorted(Comparator.comparingLong(TimeOff::from)).toList()) {
            TimeOff last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && next.from() < last.to()) {
                apart.set(apart.size() - 1, new TimeOff(last.from(), Math.max(last.to(), next.to())));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    /** Every instant is working time. */
    public static WorkingCalendar always() {
        return of(List.of(new Shift(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, 0, Shift.MINUTES_PER_DAY)), List.of());
    }

    /** Whether the millisecond that begins at {@code t} is working time; the end of a shift is not. */
    public boolean isWorking(long t) {
        long local = t + ahead;
        int i = lastOff(local);
        return (i < 0 || local >= offTo[i]) && week.isWorking(local);
    }

    /** {@code t} itself when it is working time, else the start of the next shift; {@link Long#MAX_VALUE} when there is none ever. */
    public long nextWorking(long t) {
        if (t <= FARTHEST && isWorking(t)) {
            return t;
        }
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

    /**
     * The same time of day so many working days later, as people count: Friday 10:00 and one working day is Monday 10:00, however short the
     * Friday. Outside working time the count begins when work next does. A part of a day is that part of the working time up to the next.
     * {@link Long#MAX_VALUE} when that is never.
     */
    public long plusWorkingDays(long t, double days) {
        long start = nextWorking(t);
        if (start == Long.MAX_VALUE || days > MOST_DAYS) {
            return Long.MAX_VALUE;
        }
        long whole = (long) days;
        long end = sameTimeLater(start, whole);
        long inNextDay = days == whole ? 0 : workingBetween(end, sameTimeLater(start, whole + 1));
        return plusWorking(end, (long) ((days - whole) * inNextDay));
    }

    private long sameTimeLater(long start, long days) {
        long first = shiftDay(start);
        long day = first;
        for (long left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day++;
        }
        return start + (day - first) * SimTime.DAY;
    }

    /** Whether a shift that begins on that local day leaves anything to work. */
    private boolean isWorkingDay(long day) {
        // A shift that begins on the day ends within two days of the day's beginning.
        if (!offWithin(day * SimTime.DAY, (day + 2) * SimTime.DAY)) {
            return week.worksOn((int) Math.floorMod(day, 7L));
        }
        long begin = week.nextBegin(day * SimTime.DAY - 1);
        long end = week.nextBegin((day + 1) * SimTime.DAY - 1);
        return workedLocally(end) > workedLocally(begin);
    }

    private boolean offWithin(long from, long to) {
        int i = lastOff(to - 1);
        return i >= 0 && offTo[i] > from;
    }

    /** The local day on which the shift that holds {@code t} begins; outside working time the local day of {@code t}. */
    public long shiftDay(long t) {
        return SimTime.dayOf(isWorking(t) ? week.lastBegin(t + ahead) : t + ahead);
    }

    /** When the next shift after {@code t} begins, holiday or not; there must be a shift. */
    public long nextShift(long t) {
        return week.nextBegin(t + ahead) - ahead;
    }

    /** When {@link #shiftDay} may change next: at midnight, when a shift begins or ends, or when time off ends within one. */
    public long nextRollCall(long t) {
        long midnight = (SimTime.dayOf(t + ahead) + 1) * SimTime.DAY - ahead;
        long end = endOfShift(t);
        return Math.min(Math.min(midnight, nextShift(t)), Math.min(end > t ? end : Long.MAX_VALUE, endOfTimeOff(t)));
    }

    /** The end of the time off that holds {@code t}; {@link Long#MAX_VALUE} when none does. */
    private long endOfTimeOff(long t) {
        int i = lastOff(t + ahead);
        return i >= 0 && t + ahead < offTo[i] ? offTo[i] - ahead : Long.MAX_VALUE;
    }

    /** The end of the working span that holds {@code t}; {@code t} itself outside working time, {@link Long#MAX_VALUE} for a span without end. */
    public long endOfShift(long t) {
        if (!isWorking(t)) {
            return t;
        }
        int next = lastOff(t + ahead) + 1;
        long end = week.endOfSpan(t + ahead);
        return toClock(next < offFrom.length ? Math.min(end, offFrom[next]) : end);
    }

    /** Working milliseconds of a week without holidays. */
    public long workingMillisPerWeek() {
        return week.total();
    }

    /** Working time from the clock's start to {@code t}, less a constant; a holiday adds nothing. */
    public long workedUntil(long t) {
        return workedLocally(t + ahead);
    }

    private long workedLocally(long t) {
        int i = lastOff(t);
        boolean off = i >= 0 && t < offTo[i];
        return off ? workedAtStart[i] : week.workedUntil(t) - lost[i + 1];
    }

    /** The first instant until which so much has been worked: shifted by what the holidays before it cost. */
    private long instantOf(long worked) {
        return toClock(week.instantOf(worked + lost[offBefore(worked)]));
    }

    private long toClock(long local) {
        return local == Long.MAX_VALUE ? Long.MAX_VALUE : local - ahead;
    }

    /** How many stretches of time off begin before {@code worked} is reached. */
    private int offBefore(long worked) {
        int low = 0;
        int high = offFrom.length;
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
