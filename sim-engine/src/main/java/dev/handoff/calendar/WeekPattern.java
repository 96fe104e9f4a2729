package dev.handoff.calendar;

import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Working hours that repeat every week, without holidays: disjoint spans within Monday 00:00 to Sunday 24:00, ascending.
 *
 * <p>{@link #workedUntil} counts working time since the clock's start; {@link #instantOf} is its inverse.
 */
final class WeekPattern {
    /** Span i is [starts[i], ends[i]), milliseconds of the week; before[i] is the working time of the week before it. */
    private final long[] starts;

    private final long[] ends;
    private final long[] before;
    private final long total;
    /** Milliseconds of the week at which a shift begins, ascending, without repeats; shifts that follow one another are not one here. */
    private final long[] begins;
    /** The place of the last span that begins before that day of the week, −1 for none. */
    private final int[] spanBefore = new int[7];
    /** Days of the week on which a shift begins, 0 is Monday. */
    private final boolean[] works = new boolean[7];

    WeekPattern(List<Shift> shifts) {
        List<long[]> spans = merged(spansOf(shifts));
        starts = spans.stream().mapToLong(span -> span[0]).toArray();
        ends = spans.stream().mapToLong(span -> span[1]).toArray();
        before = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            before[i] = sum;
            sum += ends[i] - starts[i];
        }
        total = sum;
        for (int day = 0; day < spanBefore.length; day++) {
            spanBefore[day] = lastAtOrBelow(starts, day * SimTime.DAY - 1);
        }
        begins = shifts.stream()
                .flatMapToLong(WeekPattern::beginsOf)
                .sorted()
                .distinct()
                .toArray();
        for (int day = 0; day < works.length && begins.length > 0; day++) {
            works[day] = worksOnAny(day);
        }
    }

    private static LongStream beginsOf(Shift shift) {
        return LongStream.range(0, shift.days()).map(i -> beginOf(shift, i));
    }

    private static long beginOf(Shift shift, long i) {
        return (shift.first().ordinal() + i) % 7 * SimTime.DAY + shift.startMinute() * SimTime.MINUTE;
    }

    /** Working milliseconds per week. */
    long total() {
        return total;
    }

    /** Working time from the clock's start to {@code t}; negative before the start. */
    long workedUntil(long t) {
        long inWeek = Math.floorMod(t, SimTime.WEEK);
        int i = spanAt(inWeek);
        long worked = i < 0 ? 0 : before[i] + Math.min(inWeek, ends[i]) - starts[i];
        return SimTime.weekOf(t) * total + worked;
    }

    /** Whether the millisecond that begins at {@code t} is working time; the end of a span is not. */
    boolean isWorking(long t) {
        long inWeek = Math.floorMod(t, SimTime.WEEK);
        int i = spanAt(inWeek);
        return i >= 0 && inWeek < ends[i];
    }

    /** The place of the last span that has begun by then; found from the day's first, because this is asked more often than anything. */
    private int spanAt(long inWeek) {
        int i = spanBefore[(int) (inWeek / SimTime.DAY)];
        while (i + 1 < starts.length && starts[i + 1] <= inWeek) {
            i++;
        }
        return i;
    }

    /** The first instant until which {@code worked} milliseconds have been worked; the largest clock value when that is never. */
    long instantOf(long worked) {
        if (total == 0) {
            return Long.MAX_VALUE;
        }
        long week = Math.floorDiv(worked - 1, total);
        if (week >= Long.MAX_VALUE / SimTime.WEEK) {
            return Long.MAX_VALUE;
        }
        long inWeek = worked - week * total;
        int i = lastAtOrBelow(before, inWeek - 1);
        return week * SimTime.WEEK + starts[i] + inWeek - before[i];
    }

    /** The end of the span without a break that holds {@code t}; {@code t} itself when it is not working time. */
    long endOfSpan(long t) {
        if (total == SimTime.WEEK) {
            return Long.MAX_VALUE;
        }
        long weekStart = SimTime.weekOf(t) * SimTime.WEEK;
        int i = lastAtOrBelow(starts, t - weekStart);
        if (i < 0 || t - weekStart >= ends[i]) {
            return t;
        }
        boolean goesOnMonday = ends[i] == SimTime.WEEK && starts[0] == 0;
        return weekStart + ends[i] + (goesOnMonday ? ends[0] : 0);
    }

    /** When the latest shift that has begun by {@code t} began; there must be a shift. */
    long lastBegin(long t) {
        long weekStart = SimTime.weekOf(t) * SimTime.WEEK;
        int i = lastAtOrBelow(begins, t - weekStart);
        return i >= 0 ? weekStart + begins[i] : weekStart - SimTime.WEEK + begins[begins.length - 1];
    }

    /** When the next shift after {@code t} begins; there must be a shift. */
    long nextBegin(long t) {
        long weekStart = SimTime.weekOf(t) * SimTime.WEEK;
        int i = lastAtOrBelow(begins, t - weekStart) + 1;
        return i < begins.length ? weekStart + begins[i] : weekStart + SimTime.WEEK + begins[0];
    }

    /** Whether a shift that begins on that day of the week (0 is Monday) leaves anything to work when there is no time off. */
    boolean worksOn(int dayOfWeek) {
        return works[dayOfWeek];
    }

    private boolean worksOnAny(int dayOfWeek) {
        long begin = nextBegin(dayOfWeek * SimTime.DAY - 1);
        long end = nextBegin((dayOfWeek + 1) * SimTime.DAY - 1);
        return workedUntil(end) > workedUntil(begin);
    }

    private static List<long[]> spansOf(List<Shift> shifts) {
        List<long[]> spans = new ArrayList<>();
        for (Shift shift : shifts) {
            for (int i = 0; i < shift.days(); i++) {
                addWrapped(spans, beginOf(shift, i), shift.lengthMinutes() * SimTime.MINUTE);
            }
        }
        spans.sort((a, b) -> Long.compare(a[0], b[0]));
        return spans;
    }

    /** Adds a span; what lies beyond Sunday 24:00 goes to the beginning of the week. */
    private static void addWrapped(List<long[]> spans, long start, long length) {
        long end = start + length;
        spans.add(new long[] {start, Math.min(end, SimTime.WEEK)});
        if (end > SimTime.WEEK) {
            spans.add(new long[] {0, end - SimTime.WEEK});
        }
    }

    private static List<long[]> merged(List<long[]> ascending) {
        List<long[]> result = new ArrayList<>();
        for (long[] span : ascending) {
            long[] last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && span[0] <= last[1]) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                result.add(span);
            }
        }
        return result;
    }

    /** The place of the last element not above {@code x} in an ascending array without repeats; −1 when there is none. */
    static int lastAtOrBelow(long[] ascending, long x) {
        int i = Arrays.binarySearch(ascending, x);
        return i >= 0 ? i : -i - 2;
    }
}
