package dev.handoff.calibration.fit;

import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/**
 * Whether leads are tried so many times nearly always and from there on much less: an agreement, or a routine of the people. Persistence as it is
 * fitted falls evenly with the attempts made, so that such a step is not in it; no log tells why there is one. It is looked for as the number K
 * of attempts before and after which decisions differ most, each side with its own share of yes (twice the log-likelihood ratio against one share).
 */
final class SteadyAttempts {
    private static final int MOST = 10;
    private static final int OF_EACH = 100;
    private static final double KEPT = 0.9;
    private static final double STEP = 0.15;

    private SteadyAttempts() {}

    /** Says so where it is seen. */
    static void tell(List<Decisions.Decision> decisions, FitParts parts) {
        double[][] counts = new double[MOST + 1][2];
        for (Decisions.Decision d : decisions) {
            if (d.made() <= MOST && !d.spoke()) {
                counts[d.made()][d.yes() ? 1 : 0]++;
            }
        }
        int best = 0;
        double most = 0;
        for (int k = 2; k < MOST; k++) {
            double gained = gain(counts, k);
            best = gained > most ? k : best;
            most = Math.max(gained, most);
        }
        if (best > 0 && counts[best][0] + counts[best][1] >= OF_EACH) {
            double before = share(counts, 1, best);
            double after = share(counts, best, best + 1);
            if (before >= KEPT && before - after >= STEP) {
                parts.miss(
                        "sla.sales.minimumAttempts",
                        String.format(
                                Locale.ROOT,
                                "a lead nobody reached is tried again in %.0f %% of cases up to attempt %d, then in %.0f %%; if that is an"
                                        + " agreement, state it with --set",
                                100 * before,
                                best,
                                100 * after));
            }
        }
    }

    private static double share(double[][] counts, int from, int to) {
        double no = 0;
        double yes = 0;
        for (int k = from; k < to; k++) {
            no += counts[k][0];
            yes += counts[k][1];
        }
        return yes / (no + yes);
    }

    private static double gain(double[][] counts, int k) {
        return likelihood(counts, 1, k) + likelihood(counts, k, MOST + 1) - likelihood(counts, 1, MOST + 1);
    }

    private static double likelihood(double[][] counts, int from, int to) {
        double sum = 0;
        double share = share(counts, from, to);
        for (int k = from; k < to; k++) {
            sum += counts[k][1] == 0 ? 0 : counts[k][1] * FastMath.log(share);
            sum += counts[k][0] == 0 ? 0 : counts[k][0] * FastMath.log(1 - share);
        }
        return sum;
    }
}
