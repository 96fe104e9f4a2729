package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * How long deals take and how many are won, open deals counted as not over yet. Where won and lost deals take unequally long the closed ones
 * alone mislead: early on mostly the quick ones have closed. Then the share comes from two lognormals that compete: p·f_won, (1 − p)·f_lost,
 * and p·S_won + (1 − p)·S_lost for an open one (Larson and Dinse, "A mixture model for the regression analysis of competing risks data",
 * Applied Statistics 34, 1985).
 *
 * @param common lognormal of all deals
 * @param separate (logit p, ln median and ln sigma of won, of lost) of largest likelihood; the maximum's value includes the shares'
 * @param likelihoodRatio twice the gain of separate cycles over a common one, χ² with 2 degrees of freedom when there is none
 * @param won how many are won
 * @param closed how many are won or lost
 */
public record DealCycles(CensoredLogNormal common, Maximum separate, double likelihoodRatio, int won, int closed) {

    /** χ² with two degrees of freedom exceeds it once in a hundred times by chance. */
    public static final double UNEQUAL_FROM = 9.21;

    /**
     * Fits it.
     *
     * @param days until the deal closed, or until it was last looked at; above 0
     * @param closed whether it is won or lost
     * @param won whether it is won
     */
    public static DealCycles of(double[] days, boolean[] closed, boolean[] won) {
        double[][] stages = new double[days.length][];
        for (int i = 0; i < days.length; i++) {
            stages[i] = new double[] {days[i]};
        }
        return of(stages, stages, closed, won);
    }

    /**
     * Fits the stages of deals that are known stage by stage, all of a deal alike.
     *
     * @param least for each deal the least days its stages may have taken, at least 0; the same as {@code stages} where they are known exactly
     * @param stages for each deal the days of its stages; the last one of an open deal until it was last looked at; above 0
     * @param closed whether it is won or lost
     * @param won whether it is won
     */
    public static DealCycles of(double[][] least, double[][] stages, boolean[] closed, boolean[] won) {
        double[] from = Arrays.stream(least).flatMapToDouble(Arrays::stream).toArray();
        double[] to = new double[from.length];
        double[][] logs = new double[stages.length][];
        double[][] lows = new double[stages.length][];
        int at = 0;
        int wins = 0;
        int over = 0;
        for (int i = 0; i < stages.length; i++) {
            logs[i] = Arrays.stream(stages[i]).map(FastMath::log).toArray();
            lows[i] = Arrays.stream(least[i]).map(FastMath::log).toArray();
            System.arraycopy(stages[i], 0, to, at, stages[i].length);
            at += stages[i].length;
            to[at - 1] = closed[i] ? to[at - 1] : Double.POSITIVE_INFINITY;
            over += closed[i] ? 1 : 0;
            wins += won[i] ? 1 : 0;
        }
        CensoredLogNormal common = CensoredLogNormal.of(from, to);
        double share = Math.min(Math.max(wins, 0.5), over - 0.5) / over;
        double logit = FastMath.log(share / (1 - share));
        double mu = common.maximum().point()[0];
        double sigma = common.maximum().point()[1];
        NumericLikelihood likelihood = new NumericLikelihood(5, x -> logLikelihood(x, lows, logs, closed, won));
        Maximum separate = Maximum.of(likelihood, logit, mu, sigma, mu, sigma);
        double equal = likelihood.valueAt(new double[] {logit, mu, sigma, mu, sigma});
        return new DealCycles(common, separate, 2 * (separate.value() - equal), wins, over);
    }

    private static double logLikelihood(double[] x, double[][] lows, double[][] logs, boolean[] closed, boolean[] won) {
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            double asWon = closed[i] && !won[i]
                    ? Double.NEGATIVE_INFINITY
                    : LogOdds.logLogistic(x[0]) + ofStages(lows[i], logs[i], closed[i], x[1], FastMath.exp(x[2]));
            double asLost = won[i]
                    ? Double.NEGATIVE_INFINITY
                    : LogOdds.logLogistic(-x[0]) + ofStages(lows[i], logs[i], closed[i], x[3], FastMath.exp(x[4]));
            double larger = Math.max(asWon, asLost);
            sum += larger + FastMath.log1p(FastMath.exp(Math.min(asWon, asLost) - larger));
        }
        return sum;
    }

    /** Log-likelihood of the stages of one deal, the last of an open one not over yet. */
    private static double ofStages(double[] lows, double[] logs, boolean closed, double mu, double sigma) {
        double sum = 0;
        for (int j = 0; j < logs.length; j++) {
            double z = (logs[j] - mu) / sigma;
            boolean over = closed || j < logs.length - 1;
            sum += over ? CensoredLogNormal.logPart(lows[j], logs[j], mu, sigma) : FastMath.log(StandardNormal.cdf(-z));
        }
        return sum;
    }

    /** Whether won and lost deals take unequally long. */
    public boolean unequal() {
        return likelihoodRatio > UNEQUAL_FROM;
    }

    /** Share of deals that are won in the end, 0 to 1. */
    public double winShare() {
        return unequal() ? LogOdds.logistic(separate.point()[0]) : winsOfClosed();
    }

    /** Standard error of the share. */
    public double standardErrorOfWinShare() {
        double p = winShare();
        return unequal() ? p * (1 - p) * separate.se(0) : Math.sqrt(p * (1 - p) / closed);
    }

    /** Wins over closed deals: what a report shows. */
    public double winsOfClosed() {
        return closed == 0 ? Double.NaN : (double) won / closed;
    }

    /** The days of the deals that are over, which are too short a sample. */
    static double[] closedAlone(double[] days, boolean[] closed) {
        return IntStream.range(0, days.length)
                .filter(i -> closed[i])
                .mapToDouble(i -> days[i])
                .toArray();
    }
}
