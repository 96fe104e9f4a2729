package dev.handoff.statistics;

import java.util.Arrays;

/** All numbers seen, for their quantiles; +∞ is a number here (a lead never touched waits for ever). */
public final class Sample {
    private double[] values = new double[16];
    private int size;
    private boolean sorted = true;

    /** Keeps one number; −∞ and +∞ are allowed. */
    public void add(double x) {
        ArgumentCheck.require(!Double.isNaN(x), "value", x, "a number");
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = x;
        sorted = false;
    }

    public int size() {
        return size;
    }

    /**
     * The p-quantile, 0 ≤ p ≤ 1, by straight lines between the sorted numbers at p = 0, 1/(n−1), …, 1 (Hyndman and Fan's
     * type 7, the default of R and NumPy). A line that leads to ∞ is ∞ after its first point. Not a number when empty.
     */
    public double quantile(double p) {
        ArgumentCheck.require(p >= 0 && p <= 1, "p", p, "between 0 and 1");
        if (size == 0) {
            return Double.NaN;
        }
        sort();
        double position = p * (size - 1);
        int below = (int) position;
        double share = position - below;
        return share == 0 ? values[below] : between(values[below], values[below + 1], share);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }

    static double between(double low, double high, double share) {
        return low == high ? low : low * (1 - share) + high * share;
    }
}
