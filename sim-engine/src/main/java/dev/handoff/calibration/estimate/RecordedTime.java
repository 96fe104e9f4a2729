package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import org.apache.commons.math3.util.FastMath;

/**
 * Likelihood of a lognormal duration whose end was recorded some time after it came: the record follows by a delay of which only the distribution is known.
 * With w the density of the delay, which is taken as constant in each of a few classes, a record has the likelihood Σ wₖ·P(the end lies where a delay of
 * class k leads to this record), and what is not recorded yet is either not over or over with the delay still under way.
 *
 * <p>With one class it is an interval (Turnbull's problem); with none the record is the end itself.
 */
final class RecordedTime {
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;
    private static final double LEAST = 1e-280;
    private static final double SHORT = 0.3;
    private static final double POINT = 0.5773502691896257;

    private RecordedTime() {}

    /**
     * The logarithm of the likelihood.
     *
     * @param logs of the duration if the delay was nought, and if it was as long as the end of each class: from long to short
     * @param weights of the classes: share of delays that fall into it, by its width; one fewer than {@code logs}
     * @param later share of delays that are longer than one in the middle of each class
     * @param over whether its end was recorded; else the first of {@code logs} is when it was last looked at
     */
    static double logLikelihood(
            double[] logs, double[] weights, double[] later, boolean over, double mu, double sigma) {
        double first = (logs[0] - mu) / sigma;
        if (logs.length == 1) {
            return over ? logDensity(logs[0], first, sigma) : FastMath.log(StandardNormal.cdf(-first));
        }
        double sum = over ? 0 : StandardNormal.cdf(-first);
        double z = first;
        for (int k = 0; k < weights.length; k++) {
            double next = (logs[k + 1] - mu) / sigma;
            sum += (over ? weights[k] : later[k]) * between(next, z);
            z = next;
        }
        return sum > LEAST ? FastMath.log(sum) : farOut(z, first);
    }

    /** Φ(b) − Φ(a), from the tail in which both lie; of a short way by Gauss's rule with two points, whose error is then below 10⁻⁵ of it. */
    static double between(double a, double b) {
        if (b - a < SHORT) {
            double half = (b - a) / 2;
            double middle = (a + b) / 2;
            return half
                    * (StandardNormal.density(middle - POINT * half) + StandardNormal.density(middle + POINT * half));
        }
        return a > 0 ? StandardNormal.cdf(-a) - StandardNormal.cdf(-b) : StandardNormal.cdf(b) - StandardNormal.cdf(a);
    }

    /** So far out that nothing is left of the chance, by the density at the nearer end. */
    private static double farOut(double a, double b) {
        double near = a > 0 ? a : b;
        return -near * near / 2 - LOG_ROOT_TWO_PI - FastMath.log(Math.max(1, Math.abs(near)));
    }

    private static double logDensity(double log, double z, double sigma) {
        return -z * z / 2 - LOG_ROOT_TWO_PI - FastMath.log(sigma) - log;
    }
}
