package dev.handoff.calibration.fit;

import dev.handoff.calibration.estimate.DailyCounts;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Whether whole weeks differ more than independent days would make them: a slow lognormal factor on each channel's weeks. Its variance is
 * what weekly totals vary beyond Σ(μ + μ²/r), over the squared means; its memory the lag-one covariance over that.
 */
final class LevelFit {

    private static final int WEEKS_NEEDED = 20;
    private static final double SEEN = 1;

    private final int[][] counts;
    private final DailyCounts steady;
    private final double inverseShape;

    LevelFit(int[][] counts, DailyCounts steady, double inverseShape) {
        this.counts = counts;
        this.steady = steady;
        this.inverseShape = Math.max(0, inverseShape);
    }

    void add(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers) {
        String path = "arrivals.level.spread";
        int weeks = counts.length == 0 ? 0 : counts[0].length / 7;
        if (!parts.enough(path, weeks, WEEKS_NEEDED, "weeks")) {
            return;
        }
        double excess = 0;
        double next = 0;
        double squares = 0;
        double noise = 0;
        for (int c = 0; c < counts.length; c++) {
            double[] totals = totals(c, weeks);
            double mean = steady.perWeek(c);
            double independent = independent(c);
            double variance = 0;
            double lagged = 0;
            for (int w = 0; w < weeks; w++) {
                variance += (totals[w] - mean) * (totals[w] - mean) / (weeks - 1);
                lagged += w == 0 ? 0 : (totals[w] - mean) * (totals[w - 1] - mean) / (weeks - 1);
            }
            excess += variance - independent;
            next += lagged;
            squares += mean * mean;
            noise += 2 * independent * independent / (weeks - 1);
        }
        double relative = excess / squares;
        double error = Math.sqrt(noise) / squares;
        if (relative < SEEN * error || squares == 0) {
            parts.miss(path, "weeks vary no more than independent days give");
            return;
        }
        double spread = Math.sqrt(FastMath.log1p(relative));
        // ln(1 + x)/2 moves the logarithm of the spread by 1/(2·(1 + x)·ln(1 + x)) for each unit of x
        double sampling = Math.sqrt(2.0 / (weeks - 1)) * relative;
        double slope = 1 / (2 * (1 + relative) * FastMath.log1p(relative));
        double memory = Math.min(0.95, Math.max(0.05, next / excess));
        values.add(
                FitBlock.Value.of(path, "", ErrorScale.LOG, weeks, "weekly totals beyond what independent days give"));
        numbers.add(new double[] {spread, slope * Math.sqrt(error * error + sampling * sampling)});
        values.add(FitBlock.Value.of(
                "arrivals.level.memory", "", ErrorScale.LOGIT, weeks, "weeks beside the week before"));
        numbers.add(new double[] {memory, 1 / (memory * (1 - memory)) / Math.sqrt(weeks)});
    }

    private double[] totals(int c, int weeks) {
        double[] totals = new double[weeks];
        for (int d = 0; d < weeks * 7; d++) {
            totals[d / 7] += counts[c][d];
        }
        return totals;
    }

    /** Variance of a week whose days are independent. */
    private double independent(int c) {
        double sum = 0;
        for (int d = 0; d < 7; d++) {
            double mean = steady.perWeek(c) * steady.weekdayShare(d);
            sum += mean + inverseShape * mean * mean;
        }
        return sum;
    }
}
