package dev.handoff.calibration.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which share has not happened yet by a time, when some are still waiting: S(t) = ∏(1 − d/n) over the times at which something happened.
 *
 * <p>Source: Kaplan and Meier, Journal of the American Statistical Association 53 (1958); variance by Greenwood (1926),
 * S²·Σ d/(n(n − d)).
 */
public final class KaplanMeier {

    private final double[] times;
    private final double[] survival;
    private final double[] error;

    private KaplanMeier(double[] times, double[] survival, double[] error) {
        this.times = times;
        this.survival = survival;
        this.error = error;
    }

    /**
     * The estimate.
     *
     * @param time until it happened, or until it was last looked at
     * @param happened whether it did; what happens at the instant somebody else is last looked at comes first
     */
    public static KaplanMeier of(double[] time, boolean[] happened) {
        LogOdds.sameLength("times and events", time.length, happened.length);
        int[] order = IntStream.range(0, time.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> time[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] times = new double[time.length];
        double[] survival = new double[time.length];
        double[] error = new double[time.length];
        int steps = 0;
        double s = 1;
        double sum = 0;
        for (int i = 0; i < order.length; ) {
            double t = time[order[i]];
            int atRisk = order.length - i;
            int events = 0;
            for (; i < order.length && time[order[i]] == t; i++) {
                events += happened[order[i]] ? 1 : 0;
            }
            if (events > 0) {
                s *= 1 - (double) events / atRisk;
                sum += events / (atRisk * (double) (atRisk - events));
                times[steps] = t;
                survival[steps] = s;
                error[steps++] = s == 0 ? 0 : s * Math.sqrt(sum);
            }
        }
        return new KaplanMeier(
                Arrays.copyOf(times, steps), Arrays.copyOf(survival, steps), Arrays.copyOf(error, steps));
    }

    /** The share for which it has not happened by {@code t}, 0 to 1. */
    public double survival(double t) {
        int step = step(t);
        return step < 0 ? 1 : survival[step];
    }

    /** Greenwood's standard error of {@link #survival}. */
    public double standardError(double t) {
        int step = step(t);
        return step < 0 ? 0 : error[step];
    }

    /** The first time by which it has happened to the share {@code p}; NaN when that was not seen. */
    public double quantile(double p) {
        for (int i = 0; i < times.length; i++) {
            // the product of many steps may end a rounding error above the share it should meet
            if (survival[i] <= 1 - p + 1e-12) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    private int step(double t) {
        int at = Arrays.binarySearch(times, t);
        return at >= 0 ? at : -at - 2;
    }
}
