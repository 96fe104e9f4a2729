package dev.handoff.statistics;

/**
 * Count, mean, variance and skewness of the numbers seen, in one pass without keeping them.
 *
 * <p>Updated by Welford's recurrence, the cubes by Pébay's (SAND2008-6212, 2008). The same numbers in the same order give the same bits.
 */
public final class Tally {
    private long count;
    private double mean;
    private double squares; // sum of squared deviations from the mean
    private double cubes; // sum of cubed deviations

    /** Counts one finite number. */
    public void add(double x) {
        ArgumentCheck.finite("value", x);
        double before = count;
        double n = before + 1;
        double delta = x - mean;
        cubes += delta * delta * delta * before * (before - 1) / (n * n) - 3 * delta * squares / n;
        squares += delta * delta * before / n;
        mean += delta / n;
        count++;
    }

    public long count() {
        return count;
    }

    /** The arithmetic mean; not a number when nothing was seen. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
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
}
