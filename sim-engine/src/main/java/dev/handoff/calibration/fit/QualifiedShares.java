package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import java.util.List;

/** What share of each channel's inquiries qualified. */
final class QualifiedShares {
    private final double[][] counts;

    private QualifiedShares(double[][] counts) {
        this.counts = counts;
    }

    /** Of these channels; leads that reps found are no inquiries. */
    static QualifiedShares of(CrmTables tables, List<Integer> channels) {
        double[][] counts = new double[channels.size()][2];
        for (int i = 0; i < tables.leads().size(); i++) {
            int place = channels.indexOf((int) tables.leads().channel()[i]);
            if (place >= 0 && !tables.leads().prospected()[i]) {
                counts[place][tables.leads().qualified()[i] == CrmTables.NEVER ? 0 : 1]++;
            }
        }
        return new QualifiedShares(counts);
    }

    /** Whether some of a channel qualified and some did not. */
    boolean isBoth(int place) {
        return counts[place][0] > 0 && counts[place][1] > 0;
    }

    private double share(int place) {
        return (counts[place][1] + 0.5) / (all(place) + 1);
    }

    private double all(int place) {
        return counts[place][0] + counts[place][1];
    }

    /** Log-odds of the shares. */
    double[] logits() {
        double[] logits = new double[counts.length];
        for (int c = 0; c < logits.length; c++) {
            logits[c] = ErrorScale.LOGIT.of(share(c));
        }
        return logits;
    }

    /** Standard errors of the log-odds; 0 for a channel without inquiries. */
    double[] errors() {
        double[] errors = new double[counts.length];
        for (int c = 0; c < errors.length; c++) {
            errors[c] = all(c) == 0 ? 0 : 1 / Math.sqrt(all(c) * share(c) * (1 - share(c)));
        }
        return errors;
    }
}
