package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
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
        double[] to = new double[days.length];
        int wins = 0;
        int over = 0;
        for (int i = 0; i < days.length; i++) {
            to[i] = closed[i] ? days[i] : Double.POSITIVE_INFINITY;
            over += closed[i] ? 1 : 0;
            wins += won[i] ? 1 : 0;
        }
        CensoredLogNormal common = CensoredLogNormal.of(days, to);
        double share = Math.min(Math.max(wins, 0.5), over - 0.5) / over;
        double logit = FastMath.log(share / (1 - share));
        double mu = common.maximum().point()[0];
        double sigma = common.maximum().point()[1];
        NumericLikelihood likelihood = new NumericLikelihood(5, x -> logLikelihood(x, days, closed, won));
        Maximum separate = Maximum.of(likelihood, logit, mu, sigma, mu, sigma);
        double equal = likelihood.valueAt(new double[] {logit, mu, sigma, mu, sigma});
        return new DealCycles(common, separate, 2 * (separate.value() - equal), wins, over);
    }

    private static double logLikelihood(double[] x, double[] days, boolean[] closed, boolean[] won) {
        double sum = 0;
        double p = LogOdds.logistic(x[0]);
        double sigmaWon = FastMath.exp(x[2]);
        double sigmaLost = FastMath.exp(x[4]);
        for (int i = 0; i < days.length; i++) {
            double log = FastMath.log(days[i]);
            double zWon = (log - x[1]) / sigmaWon;
            double zLost = (log - x[3]) / sigmaLost;
            if (!closed[i]) {
                sum += FastMath.log(p * StandardNormal.cdf(-zWon) + (1 - p) * StandardNormal.cdf(-zLost));
            } else if (won[i]) {
                sum += LogOdds.logLogistic(x[0]) + CensoredLogNormal.logDensity(log, zWon, sigmaWon);
            } else {
                sum += LogOdds.logLogistic(-x[0]) + CensoredLogNormal.logDensity(log, zLost, sigmaLost);
            }
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
