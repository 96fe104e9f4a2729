package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import org.apache.commons.math3.util.FastMath;

/**
 * A lognormal of durations some of which are known only to lie between two times, or not to be over yet; by maximum likelihood (Turnbull's
 * problem with a parametric curve; Meeker and Escobar, "Statistical Methods for Reliability Data", 1998, ch. 7).
 *
 * @param median in the unit of the durations
 * @param sigma standard deviation of the logarithm
 * @param maximum of (ln median, ln sigma), with their covariance
 */
public record CensoredLogNormal(double median, double sigma, Maximum maximum) {
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;
    private static final double LEAST = 1e-280;

    /**
     * Fits it.
     *
     * @param from each duration is above this, at least 0
     * @param to and at most this; equal to {@code from} when it is known exactly, infinite when it is not over yet
     */
    public static CensoredLogNormal of(double[] from, double[] to) {
        LogOdds.sameLength("lower and upper ends", from.length, to.length);
        double[] low = logs(from);
        double[] high = logs(to);
        Maximum maximum = Maximum.of(
                new NumericLikelihood(2, x -> logLikelihood(low, high, x[0], FastMath.exp(x[1]))), start(low, high));
        return new CensoredLogNormal(FastMath.exp(maximum.point()[0]), FastMath.exp(maximum.point()[1]), maximum);
    }

    /**
     * Fits one whose ends were recorded with a delay.
     *
     * @param logs of each duration, with {@code weights} and {@code later} as {@link RecordedTime} takes them
     * @param over which of them have an end that was recorded
     */
    static CensoredLogNormal ofRecorded(double[][] logs, double[] weights, double[] later, boolean[] over) {
        double[] low = new double[logs.length];
        double[] high = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            double middle = logs[i][logs[i].length / 2];
            low[i] = over[i] && Double.isFinite(middle) ? middle : logs[i][0];
            high[i] = over[i] ? low[i] : Double.POSITIVE_INFINITY;
        }
        Maximum maximum = Maximum.of(
                new NumericLikelihood(2, x -> {
                    double sum = 0;
                    for (int i = 0; i < logs.length; i++) {
                        sum += RecordedTime.logLikelihood(logs[i], weights, later, over[i], x[0], FastMath.exp(x[1]));
                    }
                    return sum;
                }),
                start(low, high));
        return new CensoredLogNormal(FastMath.exp(maximum.point()[0]), FastMath.exp(maximum.point()[1]), maximum);
    }

    /** Standard error of the logarithm of the median. */
    public double seOfLogMedian() {
        return maximum.se(0);
    }

    /** Standard error of the logarithm of sigma. */
    public double seOfLogSigma() {
        return maximum.se(1);
    }

    private static double logLikelihood(double[] low, double[] high, double mu, double sigma) {
        double sum = 0;
        for (int i = 0; i < low.length; i++) {
            sum += logPart(low[i], high[i], mu, sigma);
        }
        return sum;
    }

    /** What a duration adds whose logarithm is between two numbers, or where they are the same is that number. */
    static double logPart(double low, double high, double mu, double sigma) {
        double a = (low - mu) / sigma;
        return low == high ? logDensity(low, a, sigma) : logBetween(a, (high - mu) / sigma);
    }

    /** The logarithm of a lognormal's density at a duration whose logarithm is {@code log} and standardised {@code z}. */
    static double logDensity(double log, double z, double sigma) {
        return -z * z / 2 - LOG_ROOT_TWO_PI - FastMath.log(sigma) - log;
    }

    /** ln(Φ(b) − Φ(a)), from the tail in which both lie; so far out that nothing is left of it, by the density at the nearer end. */
    static double logBetween(double a, double b) {
        double between =
                a > 0 ? StandardNormal.cdf(-a) - StandardNormal.cdf(-b) : StandardNormal.cdf(b) - StandardNormal.cdf(a);
        double near = a > 0 ? a : b;
        return between > LEAST
                ? FastMath.log(between)
                : -near * near / 2 - LOG_ROOT_TWO_PI - FastMath.log(Math.max(1, Math.abs(near)));
    }

    private static double[] start(double[] low, double[] high) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < low.length; i++) {
            double x = high[i] == Double.POSITIVE_INFINITY
                    ? low[i]
                    : low[i] == Double.NEGATIVE_INFINITY ? high[i] : (low[i] + high[i]) / 2;
            sum += x;
            squares += x * x;
        }
        double mean = sum / low.length;
        double variance = Math.max(1e-4, squares / low.length - mean * mean);
        return new double[] {mean, FastMath.log(variance) / 2};
    }

    private static double[] logs(double[] durations) {
        double[] logs = new double[durations.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = FastMath.log(durations[i]);
        }
        return logs;
    }
}
