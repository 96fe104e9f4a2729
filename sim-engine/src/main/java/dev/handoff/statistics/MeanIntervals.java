package dev.handoff.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Intervals for the mean of independent replications.
 *
 * <p>Student's t is right for values near normal. Skewed values (few deals, heavy tails) make it miss the mean on one side too often;
 * Hall's transformation takes the skewness out first. With γ the sample skewness and W = (mean − μ)/sd it solves
 * W + γW²/3 + γ²W³/27 + γ/(6n) = t/√n, that is W = (3/γ)·(∛(1 + γ(t/√n − γ/(6n))) − 1). Neither helps when the sample has not seen the
 * tail yet.
 *
 * <p>Source: "Student", Biometrika 6 (1908); Hall, "On the removal of skewness by transformation", Journal of the Royal Statistical Society
 * B 54 (1992), with t quantiles in place of normal ones.
 */
public final class MeanIntervals {

    private static final double SKEWNESS_AS_GOOD_AS_NONE = 1e-6;
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private MeanIntervals() {}

    /** Student's interval, mean ± t(n − 1, (1 + confidence)/2)·sd/√n; its ends are NaN below two values or with an infinite one. */
    public static Interval student(double[] values, double confidence) {
        return student(Moments.of(values), confidence);
    }

    /** Student's interval of a sample with these moments. */
    public static Interval student(Moments moments, double confidence) {
        return student(moments, 0, confidence);
    }

    /** Student's interval of a sample corrected by controls, with the degrees of freedom that are left. */
    public static Interval student(CorrectedSample sample, double confidence) {
        return student(Moments.of(sample.values()), sample.spent(), confidence);
    }

    private static Interval student(Moments moments, int spent, double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        double factor = moments.count() < 2 ? Double.NaN : StudentT.factor(moments.count() - 1 - spent, confidence);
        double halfWidth = factor * moments.standardError();
        return Interval.around(moments.mean(), halfWidth, confidence);
    }

    /** Hall's interval; it reaches further to the side of the long tail. Its ends are NaN below three values or with an infinite one. */
    public static Interval hall(double[] values, double confidence) {
        return hall(Moments.of(values), confidence);
    }

    /** Hall's interval of a sample with these moments. */
    public static Interval hall(Moments moments, double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        double factor = moments.count() < 2 ? Double.NaN : StudentT.factor(moments.count() - 1, confidence);
        double reach = factor / Math.sqrt(moments.count());
        return new Interval(
                moments.mean(),
                moments.mean() - moments.sd() * studentised(reach, moments),
                moments.mean() - moments.sd() * studentised(-reach, moments),
                confidence);
    }

    /**
     * How often Student's interval should miss on its worse side, as far as the sample's skewness tells; (1 − confidence)/2 is nominal.
     *
     * <p>Edgeworth's expansion of the studentised mean (Hall, "The Bootstrap and Edgeworth Expansion", 1992, §2.6): the lower tail is
     * Φ(−z) + γ(2z² + 1)φ(z)/(6√n). A short heavy-tailed sample shows less skewness than there is, so the truth may be worse. NaN below
     * three values.
     */
    public static double worseSideMiss(Moments moments, double confidence) {
        double z = -new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 - confidence) / 2);
        double density = FastMath.exp(-z * z / 2) / ROOT_TWO_PI;
        double extra = Math.abs(moments.skewness()) * (2 * z * z + 1) * density / (6 * Math.sqrt(moments.count()));
        return (1 - confidence) / 2 + extra;
    }

    /** Whether Student's interval deserves a warning: it should miss on its worse side more than twice as often as it says. */
    public static boolean tooSkewedForStudent(Moments moments, double confidence) {
        return worseSideMiss(moments, confidence) > 1 - confidence;
    }

    /** The W whose transform is {@code x}. */
    private static double studentised(double x, Moments moments) {
        double skewness = moments.skewness();
        return Math.abs(skewness) < SKEWNESS_AS_GOOD_AS_NONE
                ? x
                : 3 / skewness * (FastMath.cbrt(1 + skewness * (x - skewness / (6 * moments.count()))) - 1);
    }
}
