package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.util.FastMath;

/**
 * From what share of each channel's inquiries qualified, and what share of those is good, back to all inquiries: a score tells good from
 * other leads by δ standard deviations and everything above a threshold θ qualifies, q = π(1 − Φ(a − δ)) + (1 − π)(1 − Φ(a)), qh = π(1 − Φ(a −
 * δ)), a = (θ − logit π + δ²/2)/δ.
 * How far the scores of the qualified of a channel are apart tells δ as well: they differ as δ·x, x normal with variance 1 around δ for good leads
 * and around 0 for others, of which only what lies above a is seen.
 *
 * @param good π, share of good inquiries by channel
 * @param threshold θ, as log-odds of being good
 * @param separation δ
 */
public record DefinitionInversion(double[] good, double threshold, double separation) {

    private static final double WEAK_SEPARATION_PRIOR = 1;
    private static final double WEAK_LEVEL_PRIOR = 3;
    private static final double STEP = 1e-6;
    private static final double FAR = 8;
    private static final int MOST_STEPS = 10_000;

    /**
     * What is known of how far scores of the qualified are apart.
     *
     * @param leads of each channel how many there are
     * @param deviation their standard deviation within channels, as log-odds of being good
     * @param error its standard error; infinite where nothing is known
     */
    public record Spread(double[] leads, double deviation, double error) {
        /** Nothing is known of it. */
        public static final Spread NOT_KNOWN = new Spread(new double[0], 0, Double.POSITIVE_INFINITY);

        /** How far off a definition is, in errors. */
        private double miss(double[] logitGood, double threshold, double separation) {
            double squares = 0;
            double all = 0;
            for (int c = 0; c < leads.length; c++) {
                squares += leads[c] * variance(logitGood[c], threshold, separation);
                all += leads[c];
            }
            return all == 0 ? 0 : (FastMath.sqrt(squares / all) - deviation) / error;
        }
    }

    /** Solves for it where nothing is known of how far scores are apart. */
    public static DefinitionInversion of(
            double[] qualified, double[] goodOfQualified, double[] seQualified, double[] seGood) {
        return of(qualified, goodOfQualified, seQualified, seGood, Spread.NOT_KNOWN);
    }

    /**
     * Solves for it by weighted least squares on log-odds; δ is held loosely near 1 (ln δ, sd 1), which matters only where channels are too
     * much alike to tell; for the same reason the mean log-odds of good inquiries are held loosely (sd 3) near those of the qualified.
     *
     * @param qualified logit of q by channel
     * @param goodOfQualified logit of h by channel
     * @param seQualified standard errors of the former
     * @param seGood standard errors of the latter
     * @param spread how far scores of the qualified are apart
     */
    public static DefinitionInversion of(
            double[] qualified, double[] goodOfQualified, double[] seQualified, double[] seGood, Spread spread) {
        int n = qualified.length;
        double[] start = new double[n + 2];
        for (int c = 0; c < n; c++) {
            start[c] = goodOfQualified[c] - 0.7;
        }
        start[n] = start[0] - 0.5;
        double[] x = leastSquares(start, point -> {
            double[] misses = new double[2 * n + 3];
            for (int c = 0; c < n; c++) {
                double[] model = shares(point[c], point[n], FastMath.exp(point[n + 1]));
                misses[c] = (model[0] - qualified[c]) / seQualified[c];
                misses[n + c] = (model[1] - goodOfQualified[c]) / seGood[c];
            }
            misses[2 * n] = point[n + 1] / WEAK_SEPARATION_PRIOR;
            misses[2 * n + 1] = meanBetween(point, goodOfQualified) / WEAK_LEVEL_PRIOR;
            misses[2 * n + 2] = spread.miss(point, point[n], FastMath.exp(point[n + 1]));
            return misses;
        });
        double[] good = new double[n];
        for (int c = 0; c < n; c++) {
            good[c] = LogOdds.logistic(x[c]);
        }
        return new DefinitionInversion(good, x[n], FastMath.exp(x[n + 1]));
    }

    private static double meanBetween(double[] point, double[] goodOfQualified) {
        double sum = 0;
        for (int c = 0; c < goodOfQualified.length; c++) {
            sum += point[c] - goodOfQualified[c];
        }
        return sum / goodOfQualified.length;
    }

    /** Levenberg and Marquardt's method, slopes by central differences. */
    private static double[] leastSquares(double[] start, UnaryOperator<double[]> misses) {
        double[] target = new double[misses.apply(start).length];
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(start)
                        .target(target)
                        .model(point -> misses.apply(point), point -> slopes(point, misses, target.length))
                        .maxEvaluations(MOST_STEPS)
                        .maxIterations(MOST_STEPS)
                        .build())
                .getPoint()
                .toArray();
    }

    private static double[][] slopes(double[] point, UnaryOperator<double[]> misses, int rows) {
        double[][] slopes = new double[rows][point.length];
        for (int j = 0; j < point.length; j++) {
            double[] up = point.clone();
            double[] down = point.clone();
            up[j] += STEP;
            down[j] -= STEP;
            double[] above = misses.apply(up);
            double[] below = misses.apply(down);
            for (int i = 0; i < rows; i++) {
                slopes[i][j] = (above[i] - below[i]) / (2 * STEP);
            }
        }
        return slopes;
    }

    /** logit q and logit h of a channel whose share of good inquiries has these log-odds. */
    static double[] shares(double logitGood, double threshold, double separation) {
        double good = LogOdds.logistic(logitGood);
        double a = (threshold - logitGood + separation * separation / 2) / separation;
        double goodAbove = good * StandardNormal.cdf(separation - a);
        double othersAbove = (1 - good) * StandardNormal.cdf(-a);
        double below = good * StandardNormal.cdf(a - separation) + (1 - good) * StandardNormal.cdf(a);
        return new double[] {FastMath.log((goodAbove + othersAbove) / below), FastMath.log(goodAbove / othersAbove)};
    }

    /**
     * Variance of the scores of a channel's qualified leads, as log-odds: that of two normal variables cut off below (Johnson, Kotz and Balakrishnan,
     * "Continuous univariate distributions", volume 1, 1994, 10.1).
     */
    static double variance(double logitGood, double threshold, double separation) {
        double good = LogOdds.logistic(logitGood);
        double a = (threshold - logitGood + separation * separation / 2) / separation;
        double goodAbove = good * StandardNormal.cdf(separation - a);
        double othersAbove = (1 - good) * StandardNormal.cdf(-a);
        double above = goodAbove + othersAbove;
        double share = above > 0 ? goodAbove / above : 1; // beyond everything only good leads are left
        double apart = separation + meanAbove(a - separation) - meanAbove(a);
        double within = share * varianceAbove(a - separation) + (1 - share) * varianceAbove(a);
        return separation * separation * (within + share * (1 - share) * apart * apart);
    }

    /** Mean of a standard normal variable that lies above an edge. */
    private static double meanAbove(double edge) {
        return edge > FAR ? edge + 1 / edge : StandardNormal.density(edge) / StandardNormal.cdf(-edge);
    }

    private static double varianceAbove(double edge) {
        double mean = meanAbove(edge);
        return edge > FAR ? 1 / (edge * edge) : 1 + edge * mean - mean * mean;
    }

    /** Chance that a good lead scores above another of its channel, Φ(δ/√2). */
    public double auc() {
        return StandardNormal.cdf(separation / FastMath.sqrt(2));
    }
}
