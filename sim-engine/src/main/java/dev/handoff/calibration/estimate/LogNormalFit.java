package dev.handoff.calibration.estimate;

import dev.handoff.statistics.Moments;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * A lognormal of amounts that are all known: mean and standard deviation (divisor n − 1) of their logarithms.
 *
 * @param mu mean of the logarithms
 * @param sigma standard deviation of the logarithms
 * @param count number of amounts
 */
public record LogNormalFit(double mu, double sigma, int count) {

    /** Fits at least two amounts above 0. */
    public static LogNormalFit of(double... amounts) {
        Moments moments = Moments.of(Arrays.stream(amounts).map(FastMath::log).toArray());
        return new LogNormalFit(moments.mean(), moments.sd(), amounts.length);
    }

    /** In the unit of the amounts. */
    public double median() {
        return FastMath.exp(mu);
    }

    /** Standard error of the logarithm of the median, σ/√n. */
    public double seOfLogMedian() {
        return sigma / Math.sqrt(count);
    }

    /** Standard error of sigma, σ/√(2(n − 1)). */
    public double seOfSigma() {
        return sigma / Math.sqrt(2.0 * (count - 1));
    }

    /** Maximum likelihood's sigma, with divisor n. */
    public double sigmaByLikelihood() {
        return sigma * Math.sqrt((count - 1.0) / count);
    }

    /** The mean of such amounts, exp(μ + σ²/2), with maximum likelihood's sigma. */
    public double mean() {
        return FastMath.exp(mu + sigmaByLikelihood() * sigmaByLikelihood() / 2);
    }
}
