package dev.handoff.calendar;

import dev.handoff.kernel.SimTime;

/**
 * A stretch of local time in which nobody works, such as a holiday or half of one.
 *
 * @param from first instant, milliseconds of the local clock
 * @param to first instant after it
 */
public record TimeOff(long from, long to) {

    public TimeOff {
        if (from >= to) {
            throw new IllegalArgumentException("time off must end after it begins, not at " + to + " ms after " + from);
        }
    }

    /** A whole day, counted from the clock's start (0 is the first Monday). */
    public static TimeOff day(long day) {
        return new TimeOff(day * SimTime.DAY, (day + 1) * SimTime.DAY);
    }
}
