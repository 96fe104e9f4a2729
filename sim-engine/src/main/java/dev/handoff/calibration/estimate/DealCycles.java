package dev.handoff.calibration.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        double[][][] ends = new double[stages.length][][];
        for (int i = 0; i < stages.length; i++) {
            ends[i] = new double[stages[i].length][];
            for (int j = 0; j < stages[i].length; j++) {
                ends[i][j] = least[i][j] == stages[i][j]
                        ? new double[] {stages[i][j]}
                        : new double[] {stages[i][j], least[i][j]};
            }
        }
        return of(ends, new double[] {1}, new double[] {0.5}, closed, won);
    }

    /**
     * Fits the stages of deals whose ends were recorded with a delay, all of a deal alike.
     *
     * @param ends for each stage of each deal the days it took if the delay was nought, and if it was as long as the end of each of its classes; one number
     *     alone where it is known exactly; the last stage of an open deal until it was last looked at
     * @param delay whose classes these are
     * @param closed whether it is won or lost
     * @param won whether it is won
     */
    public static DealCycles ofRecorded(double[][][] ends, DeskDelay delay, boolean[] closed, boolean[] won) {
        return of(ends, delay.weights(), DeskDelay.later(), closed, won);
    }

    private static DealCycles of(double[][][] ends, double[] weights, double[] later, boolean[] closed, boolean[] won) {
        int wins = 0;
        int closedOnes = 0;
        List<double[]> all = new ArrayList<>();
        List<Boolean> over = new ArrayList<>();
        double[][][] logs = new double[ends.length][][];
        for (int i = 0; i < ends.length; i++) {
            logs[i] = logs(ends[i]);
            for (int j = 0; j < ends[i].length; j++) {
                all.add(logs[i][j]);
                over.add(closed[i] || j < ends[i].length - 1);
            }
            closedOnes += closed[i] ? 1 : 0;
            wins += won[i] ? 1 : 0;
        }
        CensoredLogNormal common =
                CensoredLogNormal.ofRecorded(all.toArray(double[][]::new), weights, later, flags(over));
        double share = Math.min(Math.max(wins, 0.5), closedOnes - 0.5) / closedOnes;
        double logit = FastMath.log(share / (1 - share));
        double mu = common.maximum().point()[0];
        double sigma = common.maximum().point()[1];
        NumericLikelihood likelihood =
                new NumericLikelihood(5, x -> logLikelihood(x, logs, weights, later, closed, won));
        Maximum separate = Maximum.of(likelihood, logit, mu, sigma, mu, sigma);
        double equal = likelihood.valueAt(new double[] {logit, mu, sigma, mu, sigma});
        return new DealCycles(common, separate, 2 * (separate.value() - equal), wins, closedOnes);
    }

    private static boolean[] flags(List<Boolean> of) {
        boolean[] flags = new boolean[of.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = of.get(i);
        }
        return flags;
    }

    private static double logLikelihood(
            double[] x, double[][][] logs, double[] weights, double[] later, boolean[] closed, boolean[] won) {
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            double asWon = closed[i] && !won[i]
                    ? Double.NEGATIVE_INFINITY
                    : LogOdds.logLogistic(x[0])
                            + ofStages(logs[i], weights, later, closed[i], x[1], FastMath.exp(x[2]));
            double asLost = won[i]
                    ? Double.NEGATIVE_INFINITY
                    : LogOdds.logLogistic(-x[0])
                            + ofStages(logs[i], weights, later, closed[i], x[3], FastMath.exp(x[4]));
            double larger = Math.max(asWon, asLost);
            sum += larger + FastMath.log1p(FastMath.exp(Math.min(asWon, asLost) - larger));
        }
        return sum;
    }

    /** Log-likelihood of the stages of one deal, the last of an open one not over yet. */
    private static double ofStages(
            double[][] logs, double[] weights, double[] later, boolean closed, double mu, double sigma) {
        double sum = 0;
        for (int j = 0; j < logs.length; j++) {
            sum += RecordedTime.logLikelihood(logs[j], weights, later, closed || j < logs.length - 1, mu, sigma);
        }
        return sum;
    }

    /**
     * The delay with which ends were recorded that go with this fit.
     *
     * @param ends for some stages that are over the days they took if the delay was nought, and if it was as long as the end of each of {@link DeskDelay#fine}
     * @param won of each of them whether its deal was won
     * @param assumed what is assumed of the delay
     */
    public DeskDelay delay(double[][] ends, boolean[] won, DeskDelay assumed) {
        CensoredLogNormal ofWon = unequal() ? part(1) : common;
        CensoredLogNormal ofLost = unequal() ? part(3) : common;
        double[] mu = new double[ends.length];
        double[] sigma = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            CensoredLogNormal of = won[i] ? ofWon : ofLost;
            mu[i] = FastMath.log(of.median());
            sigma[i] = of.sigma();
        }
        return DeskDelay.of(logs(ends), mu, sigma, assumed);
    }

    /** The lognormal of won deals, from index 1, or of lost ones, from 3. */
    public CensoredLogNormal part(int from) {
        double[] x = separate.point();
        double[][] v = separate.covariance();
        double[][] own = {{v[from][from], v[from][from + 1]}, {v[from + 1][from], v[from + 1][from + 1]}};
        return new CensoredLogNormal(
                FastMath.exp(x[from]),
                FastMath.exp(x[from + 1]),
                new Maximum(new double[] {x[from], x[from + 1]}, separate.value(), own, true));
    }

    private static double[][] logs(double[][] days) {
        return Arrays.stream(days)
                .map(of -> Arrays.stream(of).map(FastMath::log).toArray())
                .toArray(double[][]::new);
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
