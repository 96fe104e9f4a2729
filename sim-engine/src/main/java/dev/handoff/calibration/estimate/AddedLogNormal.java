package dev.handoff.calibration.estimate;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * A lognormal of durations that are seen only together with another one whose distribution is known: an answered call lasts as long as one that
 * nobody answers, and the conversation on top. Maximum likelihood; the density of a sum is the mean of the lognormal's density over what the
 * other one may have taken (Casella and Berger, "Statistical Inference", 2002, §5.2: convolution).
 *
 * @param median in the unit of the durations
 * @param sigma standard deviation of the logarithm
 * @param count number of sums
 * @param maximum of (ln median, ln sigma), with their covariance
 */
public record AddedLogNormal(double median, double sigma, int count, Maximum maximum) {

    /** The other duration is taken to be the mean of each hundredth of those observed. */
    private static final int PARTS = 100;

    /** Sums, in order, are joined to so many groups. */
    private static final int GROUPS = 500;

    /** A sum no longer than what the other took alone has this density: a call cut off at once. */
    private static final double LEAST = 1e-12;

    /**
     * Fits it.
     *
     * @param alone what the other one took where it was seen alone; at least one
     * @param sums what both took together, above 0; at least two that differ
     */
    public static AddedLogNormal of(double[] alone, double[] sums) {
        double[] parts = means(alone, PARTS);
        double[] groups = means(sums, GROUPS);
        double[][] logs = logsOfRests(parts, groups);
        double weight = (double) sums.length / groups.length;
        double[] start = start(Arrays.stream(parts).average().orElseThrow(), groups);
        Maximum maximum = Maximum.of(
                new NumericLikelihood(2, x -> weight * logLikelihood(logs, parts.length, x[0], FastMath.exp(x[1]))),
                start);
        return new AddedLogNormal(
                FastMath.exp(maximum.point()[0]), FastMath.exp(maximum.point()[1]), sums.length, maximum);
    }

    /** Standard error of the logarithm of the median. */
    public double seOfLogMedian() {
        return maximum.se(0);
    }

    /** Standard error of the logarithm of sigma. */
    public double seOfLogSigma() {
        return maximum.se(1);
    }

    /** For every sum the logarithms of what is left of it after each of the parts that are shorter. */
    private static double[][] logsOfRests(double[] parts, double[] sums) {
        double[][] logs = new double[sums.length][];
        for (int i = 0; i < sums.length; i++) {
            double both = sums[i];
            logs[i] = Arrays.stream(parts)
                    .filter(part -> part < both)
                    .map(part -> FastMath.log(both - part))
                    .toArray();
        }
        return logs;
    }

    private static double logLikelihood(double[][] logs, int parts, double mu, double sigma) {
        double sum = 0;
        for (double[] rests : logs) {
            double density = 0;
            for (double log : rests) {
                double z = (log - mu) / sigma;
                density += FastMath.exp(-z * z / 2 - log);
            }
            sum += FastMath.log(Math.max(LEAST, density / parts / sigma));
        }
        return sum;
    }

    /** Where the search begins: the sums less the other one's mean, none below a tenth of its sum. */
    private static double[] start(double mean, double[] groups) {
        double sum = 0;
        double squares = 0;
        for (double both : groups) {
            double log = FastMath.log(Math.max(both - mean, both / 10));
            sum += log;
            squares += log * log;
        }
        double middle = sum / groups.length;
        return new double[] {middle, FastMath.log(Math.max(1e-4, squares / groups.length - middle * middle)) / 2};
    }

    /** So many groups of about equal size in the order of size, each by its mean; all of them where there are no more. */
    private static double[] means(double[] durations, int most) {
        double[] sorted = durations.clone();
        Arrays.sort(sorted);
        int n = Math.min(most, sorted.length);
        double[] means = new double[n];
        for (int i = 0; i < n; i++) {
            int from = (int) ((long) i * sorted.length / n);
            int to = (int) ((i + 1L) * sorted.length / n);
            means[i] = Arrays.stream(sorted, from, to).average().orElseThrow();
        }
        return means;
    }
}
