package dev.handoff.evidence.facts;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Wins by the delay of the first attempt, in four classes a decade wide. */
final class DelayOdds implements Journal {

    private static final double[] BOUNDS_MINUTES = {15, 150, 1500, 15_000};
    private static final int CLASSES = 4;

    private final boolean straightOnly;
    private final double[] tried = new double[CLASSES];
    private final double[] won = new double[CLASSES];

    private DelayOdds(boolean straightOnly) {
        this.straightOnly = straightOnly;
    }

    /** Leads out of nurture were not tried at the drawn instant: the trial is about those handed over straight. */
    static DelayOdds ofTrial() {
        return new DelayOdds(true);
    }

    /** A report takes every lead as it comes, by the time from inquiry to first attempt. */
    static DelayOdds ofReport() {
        return new DelayOdds(false);
    }

    static DelayOdds sum(List<DelayOdds> parts) {
        DelayOdds all = new DelayOdds(true);
        for (DelayOdds part : parts) {
            Arrays.setAll(all.tried, i -> all.tried[i] + part.tried[i]);
            Arrays.setAll(all.won, i -> all.won[i] + part.won[i]);
        }
        return all;
    }

    private boolean counts(Handover handover) {
        boolean straight = handover.qualifiedAt() == handover.lead().inquiredAt();
        return !handover.own() && (straight || !straightOnly);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        if (handover.attempts() == 1 && counts(handover)) {
            tried[delayClass(handover)]++;
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean isWon, double size, double expected) {
        if (isWon && counts(handover)) {
            won[delayClass(handover)]++;
        }
    }

    private static int delayClass(Handover handover) {
        double minutes =
                SimTime.minutes(handover.log().firstAt() - handover.lead().inquiredAt());
        int i = 0;
        while (i < CLASSES - 1 && minutes > BOUNDS_MINUTES[i]) {
            i++;
        }
        return i;
    }

    /** Factor on the odds per tenfold delay: least squares of the log-odds on log10 of the delay, classes equally spaced. */
    double perDecade() {
        double[] logOdds = new double[CLASSES];
        Arrays.setAll(logOdds, i -> FastMath.log(won[i] / (tried[i] - won[i])));
        return FastMath.exp((-1.5 * logOdds[0] - 0.5 * logOdds[1] + 0.5 * logOdds[2] + 1.5 * logOdds[3]) / 5);
    }

    /** Standard error of its logarithm. */
    double standardErrorOfLogOdds() {
        double[] weight = {-0.3, -0.1, 0.1, 0.3};
        double variance = 0;
        for (int i = 0; i < CLASSES; i++) {
            variance += weight[i] * weight[i] * (1 / won[i] + 1 / (tried[i] - won[i]));
        }
        return Math.sqrt(variance);
    }
}
