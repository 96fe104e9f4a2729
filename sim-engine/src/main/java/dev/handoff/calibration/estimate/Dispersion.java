package dev.handoff.calibration.estimate;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * How much more counts vary than chance (Poisson) gives: variance μ + μ²/r, the negative binomial with shape r.
 *
 * @param pearson Σ(n − μ)²/μ
 * @param inverseShape 1/r = (X² − df)/(Σμ·df/N); below 0 when counts vary less than chance gives
 */
public record Dispersion(double pearson, double inverseShape) {

    private static final double SMALLEST_LOG_SHAPE = -5;
    private static final double LARGEST_LOG_SHAPE = 15;

    /**
     * By moments (Breslow, "Extra-Poisson variation in log-linear models", Applied Statistics 33, 1984).
     *
     * @param counts observed
     * @param means expected, above 0
     * @param fitted how many values the means were fitted with
     */
    public static Dispersion of(double[] counts, double[] means, int fitted) {
        LogOdds.sameLength("counts and means", counts.length, means.length);
        double pearson = 0;
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            pearson += (counts[i] - means[i]) * (counts[i] - means[i]) / means[i];
            all += means[i];
        }
        double degrees = counts.length - (double) fitted;
        return new Dispersion(pearson, (pearson - degrees) / (all * degrees / counts.length));
    }

    /** The shape r of largest likelihood with the means held. */
    public static double byLikelihood(double[] counts, double[] means) {
        double best = new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                        new MaxEval(1000),
                        GoalType.MAXIMIZE,
                        new SearchInterval(SMALLEST_LOG_SHAPE, LARGEST_LOG_SHAPE, 2),
                        new UnivariateObjectiveFunction(log -> logLikelihood(counts, means, FastMath.exp(log))))
                .getPoint();
        return FastMath.exp(best);
    }

    /** The log-likelihood of counts with these means and shape. */
    public static double logLikelihood(double[] counts, double[] means, double shape) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += Gamma.logGamma(counts[i] + shape)
                    - Gamma.logGamma(shape)
                    - Gamma.logGamma(counts[i] + 1)
                    + shape * FastMath.log(shape / (shape + means[i]))
                    + counts[i] * FastMath.log(means[i] / (shape + means[i]));
        }
        return sum;
    }
}
