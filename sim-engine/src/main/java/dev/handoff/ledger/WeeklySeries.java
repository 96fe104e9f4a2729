package dev.handoff.ledger;

import dev.handoff.kernel.SimTime;

/** One sum per week of a window; what happens outside the window is not counted. */
public final class WeeklySeries {
    private final long start;
    private final double[] sums;

    /** {@code weeks} weeks from instant {@code start} on, each {@link SimTime#WEEK} long. */
    public WeeklySeries(long start, int weeks) {
        if (weeks < 0) {
            throw new IllegalArgumentException("weeks must be 0 or more, not " + weeks);
        }
        this.start = start;
        sums = new double[weeks];
    }

    /** Adds {@code x} to the week that holds instant {@code t}. */
    public void add(long t, double x) {
        long week = Math.floorDiv(t - start, SimTime.WEEK);
        if (week >= 0 && week < sums.length) {
            sums[(int) week] += x;
        }
    }

    /** The weekly sums, a copy. */
    public double[] toArray() {
        return sums.clone();
    }
}
