package dev.handoff.statistics;

import java.util.Arrays;

/**
 * How much of a result's variance is there because the data are few, and how much is luck, when every draw of the parameters has lucks of
 * its own.
 *
 * <p>One-way analysis of variance: luck is the mean of the variances within draws (MSW), data (MSB − MSW)/R with MSB the mean square between
 * draws (Cheng and Holland, "Sensitivity of computer simulation experiments to errors in input data", Journal of Statistical Computation and
 * Simulation 57, 1997). Data that come out below 0 count as 0.
 *
 * @param mean mean of all values
 * @param meanSquareBetween R times the variance of the draws' means
 * @param fromLuck mean of the variances within draws
 * @param draws B, the number of draws
 * @param lucks R, the number of runs of each draw
 */
public record NestedVariance(double mean, double meanSquareBetween, double fromLuck, int draws, int lucks) {

    /**
     * The parts of the variance of a table.
     *
     * @param values one row a draw, at least two rows of at least two runs each
     * @throws IllegalArgumentException when there are fewer, or rows differ in length
     */
    public static NestedVariance of(double[][] values) {
        int draws = ArgumentCheck.atLeast("draws", values.length, 2);
        int lucks = ArgumentCheck.atLeast("runs of a draw", values[0].length, 2);
        double[] means = new double[draws];
        double within = 0;
        for (int b = 0; b < draws; b++) {
            ArgumentCheck.sameLength("runs of every draw", lucks, values[b].length);
            Moments row = Moments.of(values[b]);
            means[b] = row.mean();
            within += row.variance() / draws;
        }
        Moments between = Moments.of(means);
        return new NestedVariance(between.mean(), lucks * between.variance(), within, draws, lucks);
    }

    /** Variance because the data are few. */
    public double fromData() {
        double variance = (meanSquareBetween - fromLuck) / lucks;
        return variance < 0 ? 0 : variance;
    }

    /** The data's share of the variance of one run, 0 to 1; 0 when nothing varies. */
    public double dataShareOfOneRun() {
        double all = fromData() + fromLuck;
        return all == 0 ? 0 : fromData() / all;
    }

    /** Standard error of the mean over draws and runs, √(MSB/(BR)); it shrinks with more draws and says nothing of the data. */
    public double standardError() {
        return Math.sqrt(meanSquareBetween / ((double) draws * lucks));
    }

    /** Mean of an average year with what the data leave open: ± t(B − 1)·√(data + luck/(BR)). */
    public Interval meanYear(double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        double variance = fromData() + fromLuck / ((double) draws * lucks);
        return Interval.around(mean, StudentT.factor(draws - 1, confidence) * Math.sqrt(variance), confidence);
    }

    /** The means of the rows of a table, what each draw comes to on average. */
    public static double[] rowMeans(double[][] values) {
        return Arrays.stream(values).mapToDouble(row -> Moments.of(row).mean()).toArray();
    }
}
