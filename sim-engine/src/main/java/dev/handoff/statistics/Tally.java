package dev.handoff.statistics;

/**
 * Count, mean, variance, skewness and range of the numbers seen, in one pass without keeping them.
 *
 * <p>Updated by Welford's recurrence and merged by Chan's and Pébay's (Pébay, SAND2008-6212, 2008). The same numbers
 * merged in the same order give the same bits.
 */
public final class Tally {
    private long count;
    private double mean;
    private double squares; // sum of squared deviations from the mean
    private double cubes; // sum of cubed deviations
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** Counts one finite number. */
    public void add(double x) {
        ArgumentCheck.finite("value", x);
        absorb(1, x, 0, 0, x, x);
    }

    /** Adds all that {@code other} has seen, as if after this one's own numbers. */
    public void merge(Tally other) {
        if (other.count > 0) {
            absorb(other.count, other.mean, other.squares, other.cubes, other.min, other.max);
        }
    }

    public long count() {
        return count;
    }

    /** The arithmetic mean; not a number when nothing was seen. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The sum. */
    public double sum() {
        return mean * count;
    }

    /** The sample variance (divisor n − 1); not a number below two. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The standard error of the mean of independent numbers: √(variance / n). */
    public double standardError() {
        return Math.sqrt(variance() / count);
    }

    /** The sample skewness G₁ = n / ((n − 1)(n − 2)) · Σ(x − mean)³ / s³; not a number below three, 0 when all are equal. */
    public double skewness() {
        if (count < 3) {
            return Double.NaN;
        }
        double n = count;
        double s = standardDeviation();
        return s == 0 ? 0 : n / ((n - 1) * (n - 2)) * cubes / (s * s * s);
    }

    /** The smallest number seen; +∞ when nothing was. */
    public double min() {
        return min;
    }

    /** The largest number seen; −∞ when nothing was. */
    public double max() {
        return max;
    }

    private void absorb(
            long otherCount, double otherMean, double otherSquares, double otherCubes, double low, double high) {
        double na = count;
        double nb = otherCount;
        double n = na + nb;
        double delta = otherMean - mean;
        cubes += otherCubes
                + delta * delta * delta * na * nb * (na - nb) / (n * n)
                + 3 * delta * (na * otherSquares - nb * squares) / n;
        squares += otherSquares + delta * delta * na * nb / n;
        mean += delta * nb / n;
        count += otherCount;
        min = Math.min(min, low);
        max = Math.max(max, high);
    }
}
