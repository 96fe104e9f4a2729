package dev.handoff.statistics;

import java.util.Arrays;

/**
 * Many numbers, of which only those at both ends are kept: enough for their quantiles up to p and from 1 − p on. A tenth of the numbers at
 * each end takes about a fifth of the room of all of them. The quantiles are those of {@link Sample}, bit by bit.
 */
public final class OuterQuantiles {
    /** How much an end may grow beyond what is needed before it is sorted and cut again. */
    private static final int SLACK = 16;

    private static final int FIRST = 16;

    private final int needed;
    private double[] low = new double[FIRST]; // all numbers, until they are parted
    private double[] high = {};
    private int lows;
    private int highs;
    private int count;
    private boolean parted;

    /**
     * None yet.
     *
     * @param p up to which quantile from either end, 0 to ½
     * @param most how many numbers there may be
     */
    public OuterQuantiles(double p, int most) {
        ArgumentCheck.require(p >= 0 && p <= 0.5, "p", p, "between 0 and 0.5");
        // A quantile lies between two numbers, and its place is rounded.
        this.needed = (int) Math.min(most, p * most + 3);
    }

    /** Takes one number; infinite ones are allowed. */
    public void add(double x) {
        ArgumentCheck.require(!Double.isNaN(x), "value", x, "a number");
        count++;
        if (parted) {
            addToEnds(x);
        } else {
            addToAll(x);
        }
    }

    /** How many numbers there were. */
    public int count() {
        return count;
    }

    private void addToAll(double x) {
        if (lows == low.length) {
            low = Arrays.copyOf(low, lows + lows / 2);
        }
        low[lows++] = x;
        if (lows >= 2L * room()) {
            part();
        }
    }

    private int room() {
        return needed + Math.max(1, needed / SLACK);
    }

    private void part() {
        Arrays.sort(low, 0, lows);
        high = Arrays.copyOf(Arrays.copyOfRange(low, lows - needed, lows), room());
        low = Arrays.copyOf(Arrays.copyOf(low, needed), room());
        lows = needed;
        highs = needed;
        parted = true;
    }

    /** A number in the middle is of no use any more: at either end there are enough before it. */
    private void addToEnds(double x) {
        if (Double.compare(x, low[needed - 1]) < 0) {
            low[lows++] = x;
            if (lows == low.length) {
                cutLow();
            }
        }
        if (Double.compare(x, high[0]) > 0) {
            high[highs++] = x;
            if (highs == high.length) {
                cutHigh();
            }
        }
    }

    private void cutLow() {
        Arrays.sort(low, 0, lows);
        lows = needed;
    }

    private void cutHigh() {
        Arrays.sort(high, 0, highs);
        System.arraycopy(high, highs - needed, high, 0, needed);
        highs = needed;
    }

    /**
     * The p-quantile, as {@link Sample#quantile}; not a number when there is none.
     *
     * @throws IllegalArgumentException when p lies further in than what was kept
     */
    public double quantile(double p) {
        ArgumentCheck.require(p >= 0 && p <= 1, "p", p, "between 0 and 1");
        if (count == 0) {
            return Double.NaN;
        }
        double position = p * (count - 1);
        int below = (int) position;
        double share = position - below;
        return share == 0 ? at(below) : Sample.between(at(below), at(below + 1), share);
    }

    /** The number of that rank, 0 being the smallest. */
    private double at(int rank) {
        cut();
        if (!parted || rank < needed) {
            return low[rank];
        }
        ArgumentCheck.require(count - rank <= needed, "rank", rank, "one of those kept");
        return high[needed - (count - rank)];
    }

    private void cut() {
        if (parted) {
            cutLow();
            cutHigh();
        } else {
            Arrays.sort(low, 0, lows);
        }
    }
}
