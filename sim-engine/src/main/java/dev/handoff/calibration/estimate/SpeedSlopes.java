package dev.handoff.calibration.estimate;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * What a tenfold first delay does to the log-odds of success, seen in three ways. Reps rush good leads, so the first two mix speed with
 * what made them hurry; the third looks only at delay that no rep chose, the wait for the desk to open.
 *
 * <p>Source of the third: Terza, Basu and Rathouz, "Two-stage residual inclusion estimation", Journal of Health Economics 27 (2008).
 *
 * @param asReported log-odds per tenfold delay, delay alone
 * @param givenWhatRepsSaw the same with what reps saw held
 * @param byTheWait the same with the first stage's residual held as well
 * @param hiddenRush coefficient of that residual: 0 when reps did not hurry for what the log does not show
 * @param firstStageF t² of the wait in the first stage; below 10 the third way knows nothing
 */
public record SpeedSlopes(
        Slope asReported, Slope givenWhatRepsSaw, Slope byTheWait, Slope hiddenRush, double firstStageF) {

    /** A slope with its standard error. */
    public record Slope(double value, double standardError) {}

    /**
     * Fits all three.
     *
     * @param logDelay log₁₀(1 + minutes to the first attempt)
     * @param logWait log₁₀(1 + minutes from the inquiry to the next opening hour)
     * @param seen what reps saw, one row a lead: score, channels
     * @param success whether the lead became worth pursuing
     */
    public static SpeedSlopes of(double[] logDelay, double[] logWait, double[][] seen, boolean[] success) {
        double[][] first = rows(seen, logWait);
        OLSMultipleLinearRegression stage = new OLSMultipleLinearRegression();
        stage.newSampleData(logDelay, first);
        double t = stage.estimateRegressionParameters()[1] / stage.estimateRegressionParametersStandardErrors()[1];
        double[] residuals = stage.estimateResiduals();
        double[][] alone = rows(new double[logDelay.length][0], logDelay);
        double[][] all = rows(rowsBehind(seen, residuals), logDelay);
        Maximum reported = fit(alone, success);
        Maximum given = fit(rows(seen, logDelay), success);
        Maximum byWait = fit(all, success);
        return new SpeedSlopes(
                slope(reported, 1), slope(given, 1), slope(byWait, 1), slope(byWait, all[0].length), t * t);
    }

    private static Slope slope(Maximum maximum, int i) {
        return new Slope(maximum.point()[i], maximum.se(i));
    }

    private static Maximum fit(double[][] rows, boolean[] success) {
        double[][] x = new double[rows.length][rows[0].length + 1];
        for (int i = 0; i < x.length; i++) {
            x[i][0] = 1;
            System.arraycopy(rows[i], 0, x[i], 1, rows[i].length);
        }
        return LogisticRegression.of(x, success).fit();
    }

    private static double[][] rows(double[][] behind, double[] first) {
        double[][] rows = new double[first.length][behind[0].length + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = first[i];
            System.arraycopy(behind[i], 0, rows[i], 1, behind[i].length);
        }
        return rows;
    }

    private static double[][] rowsBehind(double[][] rows, double[] last) {
        double[][] longer = new double[last.length][rows[0].length + 1];
        for (int i = 0; i < longer.length; i++) {
            System.arraycopy(rows[i], 0, longer[i], 0, rows[i].length);
            longer[i][rows[i].length] = last[i];
        }
        return longer;
    }
}
