package dev.handoff.ledger;

import dev.handoff.kernel.SimTime;

/**
 * The measured time.
 *
 * @param from first instant that counts
 * @param to first instant that does not count any more
 */
public record Window(long from, long to) {

    /** Whether the instant lies inside. */
    public boolean contains(long at) {
        return at >= from && at < to;
    }

    /** How many of so many milliseconds from then on lie inside. */
    public long overlap(long at, long millis) {
        return Math.max(0, Math.min(to, at + millis) - Math.max(from, at));
    }

    /** Length in weeks. */
    public double weeks() {
        return (to - from) / (double) SimTime.WEEK;
    }

    /** Weeks that lie inside as a whole. */
    public int wholeWeeks() {
        return (int) ((to - from) / SimTime.WEEK);
    }
}
