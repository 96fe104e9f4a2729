package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * How long it takes until somebody records that a customer was ready: working hours that the customer waits for the rep and that the work takes, lognormal.
 *
 * <p>It shows in when in the day things are recorded: three quarters of all hours the desk is closed, and what happened then is recorded by that delay after it
 * opens. So it is found together with the duration before it, by the EM rule (Dempster, Laird and Rubin, Journal of the Royal Statistical Society B 39, 1977): each record's
 * delay is shared out over classes by what the duration makes likely, and median and spread are those of the shares.
 *
 * @param logMedian logarithm of the median, in working hours
 * @param sigma standard deviation of the logarithm
 */
public record DeskDelay(double logMedian, double sigma) {
    /** Classes in which the delay is found, by their ends in working hours; nought is the first beginning. */
    private static final double[] FINE = {
        0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 13, 17, 24
    };

    /** Classes by which a duration is then fitted: the share of delays that are shorter than the end of each. They are finer where delays are long, for a class is taken as flat. */
    private static final double[] SHORTER = {0.15, 0.4, 0.65, 0.85, 0.95, 0.995};

    private static final double USUAL_SPREAD = 0.65;
    private static final double LEAST_SPREAD = 0.1;

    /** What is assumed of it counts as so many records. */
    private static final double ASSUMED = 10;

    private static final int ROUNDS = 25;

    /** A delay of a whole day is recorded at the same hours as none: longer medians are not looked for. */
    private static final double LONGEST_MEDIAN = FastMath.log(4);

    /** Where it is looked for, too, for the likelihood may have more than one top. */
    private static final DeskDelay SHORT = new DeskDelay(FastMath.log(0.05), 1);

    private static final double NOTHING = 1e-280;

    /** A class is not narrower than some seconds, in hours, which is what records are rounded to. */
    private static final double NARROWEST = 1e-3;

    /** As long as is assumed where no record tells: an hour of waiting and the work. */
    public static DeskDelay assumed(double hoursOfWork) {
        return new DeskDelay(FastMath.log(1 + hoursOfWork), USUAL_SPREAD);
    }

    /** Ends of the classes in which it is found, in working hours. */
    public static double[] fine() {
        return FINE.clone();
    }

    /** Ends of a few classes, in working hours; of the longest delays, half a per cent is left out. */
    public double[] classes() {
        return Arrays.stream(SHORTER)
                .map(share -> FastMath.exp(logMedian + sigma * StandardNormal.quantile(share)))
                .toArray();
    }

    /** Share of delays in each of these classes. */
    public static double[] sharesOfClasses() {
        double[] shares = new double[SHORTER.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = SHORTER[k] - (k == 0 ? 0 : SHORTER[k - 1]);
        }
        return shares;
    }

    /** The density in each of these classes, for each working hour. */
    double[] weights() {
        double[] ends = classes();
        double[] weights = sharesOfClasses();
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= Math.max(NARROWEST, ends[k] - (k == 0 ? 0 : ends[k - 1]));
        }
        return weights;
    }

    /** Share of delays that are longer than one in the middle of each of these classes. */
    static double[] later() {
        double[] shares = sharesOfClasses();
        double[] later = new double[shares.length];
        for (int k = 0; k < later.length; k++) {
            later[k] = 1 - SHORTER[k] + shares[k] / 2;
        }
        return later;
    }

    /** Mean, in working hours. */
    public double mean() {
        return FastMath.exp(logMedian + sigma * sigma / 2);
    }

    /**
     * The delay that records show.
     *
     * @param logs of every duration, by {@link #fine}: if the delay was nought, and as long as the end of each class
     * @param mu of the lognormal that each duration comes from
     * @param sigmas of it
     * @param assumed what is assumed of it
     */
    static DeskDelay of(double[][] logs, double[] mu, double[] sigmas, DeskDelay assumed) {
        double[][] chances = new double[logs.length][];
        for (int i = 0; i < logs.length; i++) {
            chances[i] = chances(logs[i], mu[i], sigmas[i]);
        }
        DeskDelay found = from(assumed, chances, assumed);
        DeskDelay shorter = from(SHORT, chances, assumed);
        return shorter.logLikelihood(chances) > found.logLikelihood(chances) ? shorter : found;
    }

    private static DeskDelay from(DeskDelay start, double[][] chances, DeskDelay assumed) {
        DeskDelay delay = start;
        for (int round = 0; round < ROUNDS; round++) {
            delay = delay.next(chances, assumed);
        }
        return delay;
    }

    private double logLikelihood(double[][] chances) {
        double[] own = shares();
        double sum = 0;
        for (double[] record : chances) {
            double all = 0;
            for (int k = 0; k < own.length; k++) {
                all += own[k] * record[k];
            }
            sum += FastMath.log(Math.max(NOTHING, all));
        }
        return sum;
    }

    /** Chance by class that the end lies where it leads to this record, by the class's width. */
    private static double[] chances(double[] logs, double mu, double sigma) {
        double[] chances = new double[FINE.length];
        for (int k = 0; k < FINE.length; k++) {
            double width = FINE[k] - (k == 0 ? 0 : FINE[k - 1]);
            chances[k] = RecordedTime.between((logs[k + 1] - mu) / sigma, (logs[k] - mu) / sigma) / width;
        }
        return chances;
    }

    private DeskDelay next(double[][] chances, DeskDelay assumed) {
        double[] own = shares();
        double[] shares = new double[FINE.length];
        for (double[] record : chances) {
            double all = 0;
            for (int k = 0; k < shares.length; k++) {
                all += own[k] * record[k];
            }
            for (int k = 0; k < shares.length && all > 0; k++) {
                shares[k] += own[k] * record[k] / all;
            }
        }
        return ofShares(shares, assumed);
    }

    /** Share of delays in each of the fine classes. */
    private double[] shares() {
        double[] shares = new double[FINE.length];
        double before = 0;
        for (int k = 0; k < shares.length; k++) {
            double below = StandardNormal.cdf((FastMath.log(FINE[k]) - logMedian) / sigma);
            shares[k] = below - before;
            before = below;
        }
        return shares;
    }

    private static DeskDelay ofShares(double[] shares, DeskDelay assumed) {
        double all = ASSUMED + Arrays.stream(shares).sum();
        double mean = ASSUMED * assumed.logMedian();
        for (int k = 0; k < shares.length; k++) {
            mean += shares[k] * middle(k);
        }
        mean = Math.min(LONGEST_MEDIAN, mean / all);
        double squares = ASSUMED * (assumed.sigma() * assumed.sigma() + square(assumed.logMedian() - mean));
        for (int k = 0; k < shares.length; k++) {
            squares += shares[k] * square(middle(k) - mean);
        }
        return new DeskDelay(mean, Math.max(LEAST_SPREAD, Math.sqrt(squares / all)));
    }

    /** Logarithm of the middle of a class. */
    private static double middle(int k) {
        return FastMath.log((FINE[k] + (k == 0 ? 0 : FINE[k - 1])) / 2);
    }

    private static double square(double x) {
        return x * x;
    }
}
