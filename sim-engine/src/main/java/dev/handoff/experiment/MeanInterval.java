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
        int n = values.length;
        if (n == 0) {
            return new MeanInterval(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            return new MeanInterval(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.NaN, n);
        }
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        double sd = n > 1 ? tally.standardDeviation() : Double.NaN;
        double halfWidth = n > 1 ? tQuantile(n - 1, confidence) * sd / Math.sqrt(n) : Double.NaN;
        return new MeanInterval(tally.mean(), halfWidth, sd, n > 2 ? tally.skewness() : Double.NaN, n);
    }

    private static double tQuantile(int degrees, double confidence) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2);
    }
}
