package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How a log's leads are called: the chance to be called again and that a call is answered, by how often the lead was called and whether it ever
 * answered, and how long one waits for the first call and for the next.
 */
final class CallHabits {
    private static final int COUNTED = 9;
    private static final int ENOUGH = 30;
    private static final int LONGEST = 4;

    private final double[][] again = new double[COUNTED][2];
    private final double[][] answered = new double[COUNTED][2];
    private final double[][] first = new double[LONGEST][];
    private final double[][] next = new double[LONGEST][];
    private final long gap;
    private final int most;

    CallHabits(CrmTables tables, Held held) {
        most = held.maxAttempts();
        FollowUpLog log = new FollowUpLog(tables);
        countAgain(Decisions.of(tables, log, held));
        countAnswers(tables, log);
        double[] delays = delays(tables, log);
        double[] gaps = log.gaps();
        double[] one = moments(gaps);
        double[] begin = moments(delays);
        for (int m = 0; m < LONGEST; m++) {
            first[m] = logNormal(begin[0] + m * one[0], begin[1] + m * one[1]);
            next[m] = logNormal((m + 1) * one[0], (m + 1) * one[1]);
        }
        gap = gaps.length == 0 ? 86_400 : Math.max(1, (long) (3600 * log.medianGap()));
    }

    private void countAgain(List<Decisions.Decision> decisions) {
        double[][][] counts = new double[2][COUNTED][2];
        for (Decisions.Decision d : decisions) {
            count(counts, d.made(), d.spoke(), d.yes());
        }
        fill(again, counts);
    }

    private void countAnswers(CrmTables tables, FollowUpLog log) {
        ActivityColumns acts = tables.activities();
        double[][][] counts = new double[2][COUNTED][2];
        for (int lead = 0; lead < tables.leads().size(); lead++) {
            boolean spoke = false;
            for (int row = log.from(lead); row < log.to(lead); row++) {
                if (acts.answered()[row] >= 0) {
                    count(counts, row - log.from(lead), spoke, acts.answered()[row] == 1);
                    spoke |= acts.answered()[row] == 1;
                }
            }
        }
        fill(answered, counts);
    }

    private static void count(double[][][] counts, int made, boolean spoke, boolean yes) {
        int place = Math.min(made, COUNTED - 1);
        counts[0][place][spoke ? 1 : 0]++;
        counts[1][place][spoke ? 1 : 0] += yes ? 1 : 0;
    }

    /** Shares; where there are few of a kind, those of all numbers of calls but the first count. */
    private static void fill(double[][] shares, double[][][] counts) {
        for (int spoke = 0; spoke < 2; spoke++) {
            double n = 0;
            double yes = 0;
            for (int k = 1; k < COUNTED; k++) {
                n += counts[0][k][spoke];
                yes += counts[1][k][spoke];
            }
            for (int k = 0; k < COUNTED; k++) {
                boolean few = k > 0 && counts[0][k][spoke] < ENOUGH;
                double of = few ? n : counts[0][k][spoke];
                shares[k][spoke] = of == 0 ? 0 : (few ? yes : counts[1][k][spoke]) / of;
            }
        }
    }

    private static double[] delays(CrmTables tables, FollowUpLog log) {
        List<Double> hours = new ArrayList<>();
        for (int lead = 0; lead < tables.leads().size(); lead++) {
            if (log.attempts(lead) > 0 && log.handedAt(lead) != CrmTables.NEVER) {
                hours.add((tables.activities().at()[log.from(lead)] - log.handedAt(lead)) / 3600.0);
            }
        }
        return hours.stream().mapToDouble(h -> h).filter(h -> h > 0).toArray();
    }

    /** Mean and variance of a lognormal with the mean and the variance of the logarithms; so a few very long ones count little. */
    private static double[] moments(double[] hours) {
        double[] logs =
                Arrays.stream(hours).map(h -> FastMath.log(Math.max(1e-3, h))).toArray();
        double mean = Arrays.stream(logs).average().orElse(3);
        double variance =
                Arrays.stream(logs).map(l -> (l - mean) * (l - mean)).average().orElse(1);
        double expected = FastMath.exp(mean + variance / 2);
        return new double[] {expected, expected * expected * FastMath.expm1(variance)};
    }

    /** Mean and variance of the logarithm of a lognormal with that mean and variance. */
    private static double[] logNormal(double mean, double variance) {
        double spread = FastMath.log1p(variance / (mean * mean));
        return new double[] {FastMath.log(mean) - spread / 2, Math.max(1e-6, spread)};
    }

    /** The chance that a lead called so often is called again; none when it was called as often as anybody is. */
    double again(int made, boolean spoke) {
        return made >= most ? 0 : again[Math.min(made, COUNTED - 1)][spoke ? 1 : 0];
    }

    /** The chance that it is, and does not answer. */
    double silentAgain(int made, boolean spoke) {
        return again(made, spoke) * (1 - answered[Math.min(made, COUNTED - 1)][spoke ? 1 : 0]);
    }

    /**
     * How likely so long a time is between two calls with others between, up to a factor.
     *
     * @param isFirst whether the first of them is the handoff
     * @param between calls between
     */
    double density(boolean isFirst, int between, long seconds) {
        double[] of = (isFirst ? first : next)[Math.min(between, LONGEST - 1)];
        double off = FastMath.log(Math.max(1e-3, seconds / 3600.0)) - of[0];
        return FastMath.exp(-off * off / (2 * of[1])) / Math.sqrt(of[1]);
    }

    /** The median gap, seconds. */
    long gap() {
        return gap;
    }
}
