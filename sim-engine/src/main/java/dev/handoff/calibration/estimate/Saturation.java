package dev.handoff.calibration.estimate;

import java.util.Arrays;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * How what a week's money brings falls behind it: E(y) = m·(1 − e^{−x/s})/(1 − e^{−1/s}), x the spend as a multiple of its mean. Maximum of the
 * Poisson likelihood in s, m profiled out; counts scatter φ times as much as Poisson's, φ = Pearson's X² ÷ (weeks − 2), at least 1.
 *
 * @param scale s; large when inquiries rise in proportion
 * @param standardError of log s
 * @param ratio twice the gain in log likelihood over proportion, divided by φ: χ² with one degree of freedom when there is no saturation
 */
public record Saturation(double scale, double standardError, double ratio) {
    private static final double LEAST = 0.05;
    private static final double MOST = 1000;
    private static final double CHI_SQUARED_95 = 3.841458820694124;
    private static final double STEP = 0.02;
    private static final int EVALUATIONS = 500;

    /**
     * Fits it.
     *
     * @param spent money by week; not all 0
     * @param came inquiries by week
     */
    public static Saturation of(double[] spent, double[] came) {
        LogOdds.sameLength("spend and inquiries", spent.length, came.length);
        double mean = Arrays.stream(spent).average().orElse(0);
        double[] x = Arrays.stream(spent).map(s -> s / mean).toArray();
        double best = new BrentOptimizer(1e-10, 1e-8)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new UnivariateObjectiveFunction(log -> value(x, came, log)),
                        GoalType.MAXIMIZE,
                        new SearchInterval(FastMath.log(LEAST), FastMath.log(MOST), 0))
                .getPoint();
        double at = value(x, came, best);
        double bend = (2 * at - value(x, came, best + STEP) - value(x, came, best - STEP)) / (STEP * STEP);
        double dispersion = dispersion(x, came, best);
        double gain = 2 * (at - value(x, came, FastMath.log(MOST))) / dispersion;
        return new Saturation(
                FastMath.exp(best), bend > 0 ? Math.sqrt(dispersion / bend) : Double.POSITIVE_INFINITY, gain);
    }

    /** Whether there is saturation beyond what chance gives at 5 %. */
    public boolean bends() {
        return ratio > CHI_SQUARED_95 && Double.isFinite(standardError);
    }

    private static double shape(double x, double log) {
        double s = FastMath.exp(log);
        return FastMath.expm1(-x / s) / FastMath.expm1(-1 / s);
    }

    private static double level(double[] x, double[] came, double log) {
        return Arrays.stream(came).sum()
                / Arrays.stream(x).map(w -> shape(w, log)).sum();
    }

    private static double value(double[] x, double[] came, double log) {
        double level = level(x, came, log);
        double sum = 0;
        for (int w = 0; w < x.length; w++) {
            double mean = Math.max(1e-9, level * shape(x[w], log));
            sum += came[w] * FastMath.log(mean) - mean;
        }
        return sum;
    }

    private static double dispersion(double[] x, double[] came, double log) {
        double level = level(x, came, log);
        double sum = 0;
        for (int w = 0; w < x.length; w++) {
            double mean = Math.max(1e-9, level * shape(x[w], log));
            sum += (came[w] - mean) * (came[w] - mean) / mean;
        }
        return Math.max(1, sum / Math.max(1, x.length - 2));
    }
}
