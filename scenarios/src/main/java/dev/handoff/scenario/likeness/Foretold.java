package dev.handoff.scenario.likeness;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * What simulated periods say of weeks to come, given what the weeks before them showed. Periods scatter by luck and by what the data leave open, and
 * those that showed more before show more after; so what is expected is the straight line through all of them, at what the export showed before.
 *
 * <p>Source: Beaumont, Zhang and Balding, "Approximate Bayesian computation in population genetics", Genetics 162 (2002): regression adjustment.
 */
final class Foretold {
    private static final int FEWEST = 8;

    private Foretold() {}

    /**
     * Values with the mean and the standard deviation of what is expected; those of the periods themselves where nothing was known before.
     *
     * @param after what each period showed
     * @param before what it showed before; the same periods
     * @param known what the export showed before
     */
    static double[] given(double[] after, double[] before, double known) {
        int n = after.length;
        boolean tells = Double.isFinite(known)
                && n >= FEWEST
                && IntStream.range(0, n).allMatch(i -> Double.isFinite(before[i]))
                && StatUtils.variance(before) > 0;
        if (!tells) {
            return after;
        }
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < n; i++) {
            line.addData(before[i], after[i]);
        }
        double off = known - StatUtils.mean(before);
        double expected = line.predict(known);
        // residuals have lost a degree of freedom more, and the line is known less well away from the middle
        double wider =
                Math.sqrt((n - 1.0) / (n - 2) * (1 + 1.0 / n + off * off / line.getXSumSquares()) / (1 + 1.0 / n));
        return IntStream.range(0, n)
                .mapToDouble(i -> expected + wider * (after[i] - line.predict(before[i])))
                .toArray();
    }
}
