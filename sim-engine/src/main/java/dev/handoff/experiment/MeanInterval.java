package dev.handoff.experiment;

import dev.handoff.statistics.Tally;
import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Mean of independent replications with the half-width of its Student t interval, {@code t(n − 1, (1 + confidence)/2)·s/√n}.
 *
 * @param mean sample mean
 * @param halfWidth half-width; NaN for fewer than two values or infinite ones
 * @param sd sample standard deviation
 * @param skewness sample skewness
 * @param count number of values
 */
record MeanInterval(double mean, double halfWidth, double sd, double skewness, int count) {

    static MeanInterval of(double[] values, double confidence) {
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            return infinite(values.length);
        }
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return of(tally, confidence);
    }

    /** Of so many values, some of them infinite. */
    static MeanInterval infinite(int count) {
        return new MeanInterval(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.NaN, count);
    }

    /** Of values that were counted one by one. */
    static MeanInterval of(Tally tally, double confidence) {
        int n = (int) tally.count();
        if (n == 0) {
            return new MeanInterval(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double sd = n > 1 ? tally.standardDeviation() : Double.NaN;
        double halfWidth = n > 1 ? tQuantile(n - 1, confidence) * sd / Math.sqrt(n) : Double.NaN;
        return new MeanInterval(tally.mean(), halfWidth, sd, n > 2 ? tally.skewness() : Double.NaN, n);
    }

    private static double tQuantile(int degrees, double confidence) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2);
    }
}
