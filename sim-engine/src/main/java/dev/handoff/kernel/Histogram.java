package dev.handoff.kernel;

/** Counts in bins of equal width over [low, high), and what fell below and above. */
public final class Histogram {
    private final double low;
    private final double high;
    private final long[] counts;
    private long below;
    private long above;

    /** {@code bins} bins from {@code low} (inclusive) to {@code high} (exclusive). */
    public Histogram(double low, double high, int bins) {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.require(high > low, "high", high, "above low = " + low);
        Check.require(bins >= 1, "bins", bins, "1 or more");
        this.low = low;
        this.high = high;
        counts = new long[bins];
    }

    /** Counts one number; −∞ and +∞ are allowed. */
    public void add(double x) {
        Check.require(x == x, "value", x, "a number");
        if (x < low) {
            below++;
        } else if (x >= high) {
            above++;
        } else {
            counts[Math.min(counts.length - 1, (int) ((x - low) / (high - low) * counts.length))]++;
        }
    }

    /** Adds the counts of a histogram with the same bins. */
    public void merge(Histogram other) {
        if (other.low != low || other.high != high || other.counts.length != counts.length) {
            throw new IllegalArgumentException(
                    "only histograms with the same bins can be merged, not " + this + " and " + other);
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        below += other.below;
        above += other.above;
    }

    public int bins() {
        return counts.length;
    }

    /** The inclusive lower edge of bin {@code i}; of bin {@link #bins} the histogram's upper edge. */
    public double edge(int i) {
        return low + (high - low) * i / counts.length;
    }

    public long count(int bin) {
        return counts[bin];
    }

    /** Numbers below the first bin. */
    public long below() {
        return below;
    }

    /** Numbers at or above the last bin's upper edge. */
    public long above() {
        return above;
    }

    /** All numbers, in bins or not. */
    public long total() {
        long sum = below + above;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    @Override
    public String toString() {
        return counts.length + " bins over [" + low + ", " + high + ")";
    }
}
