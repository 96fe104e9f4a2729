package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import org.apache.commons.math3.util.FastMath;

/**
 * From what share of each channel's inquiries qualified, and what share of those is good, back to all inquiries: a score tells good from
 * other leads by δ standard deviations and everything above a threshold θ qualifies, q = π(1 − Φ(a − δ)) + (1 − π)(1 − Φ(a)), qh = π(1 − Φ(a −
 * δ)), a = (θ − logit π + δ²/2)/δ.
 *
 * @param good π, share of good inquiries by channel
 * @param threshold θ, as log-odds of being good
 * @param separation δ
 */
public record DefinitionInversion(double[] good, double threshold, double separation) {

    private static final double WEAK_SEPARATION_PRIOR = 1;

    /**
     * Solves for it by weighted least squares on log-odds; δ is held loosely near 1 (ln δ, sd 1), which matters only where channels are too
     * much alike to tell.
     *
     * @param qualified logit of q by channel
     * @param goodOfQualified logit of h by channel
     * @param seQualified standard errors of the former
     * @param seGood standard errors of the latter
     */
    public static DefinitionInversion of(
            double[] qualified, double[] goodOfQualified, double[] seQualified, double[] seGood) {
        int n = qualified.length;
        double[] start = new double[n + 2];
        for (int c = 0; c < n; c++) {
            start[c] = goodOfQualified[c] - 0.7;
        }
        start[n] = start[0] - 0.5;
        Maximum maximum = Maximum.of(
                new NumericLikelihood(n + 2, x -> {
                    double sum = -x[n + 1] * x[n + 1] / (2 * WEAK_SEPARATION_PRIOR * WEAK_SEPARATION_PRIOR);
                    for (int c = 0; c < n; c++) {
                        double[] model = shares(x[c], x[n], FastMath.exp(x[n + 1]));
                        sum -= square((model[0] - qualified[c]) / seQualified[c]) / 2
                                + square((model[1] - goodOfQualified[c]) / seGood[c]) / 2;
                    }
                    return sum;
                }),
                start);
        double[] good = new double[n];
        for (int c = 0; c < n; c++) {
            good[c] = LogOdds.logistic(maximum.point()[c]);
        }
        return new DefinitionInversion(good, maximum.point()[n], FastMath.exp(maximum.point()[n + 1]));
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

    /** Chance that a good lead scores above another of its channel, Φ(δ/√2). */
    public double auc() {
        return StandardNormal.cdf(separation / FastMath.sqrt(2));
    }

    private static double square(double x) {
        return x * x;
    }
}
