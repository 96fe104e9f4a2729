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

    /** Adds a series over the same window, week by week. */
    public void merge(WeeklySeries other) {
        if (other.start != start || other.sums.length != sums.length) {
            throw new IllegalArgumentException("only series over the same weeks can be merged, not " + sums.length
                    + " weeks from " + start + " ms and " + other.sums.length + " weeks from " + other.start + " ms");
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    public int weeks() {
        return sums.length;
    }

    /** The sum of a week, 0 for the window's first. */
    public double get(int week) {
        return sums[week];
    }

    /** The sum over the window. */
    public double total() {
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        return total;
    }

    /** The weekly sums, a copy. */
    public double[] toArray() {
        return sums.clone();
    }
}
