package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.AddedLogNormal;
import dev.handoff.calibration.estimate.LogNormalFit;
import java.util.Arrays;
import java.util.List;

/** How long calls take: a lognormal of silent ones, and one of what answered ones take beyond that. */
final class DurationsFit {

    private static final int NEEDED = 100;
    private static final String TOUCH = "work.touch";
    private static final String TALK = "work.conversation";

    private final FitParts parts;
    private final double[] silent;
    private final double[] answered;

    private DurationsFit(CrmTables tables, FitParts parts) {
        this.parts = parts;
        this.silent = minutes(tables.activities(), (byte) 0);
        this.answered = minutes(tables.activities(), (byte) 1);
    }

    static void fit(CrmTables tables, FitParts parts) {
        if (!parts.has(TOUCH, CrmColumn.ACTIVITY_DURATION, "duration of calls")) {
            parts.miss(TALK, "the export has no duration of calls");
            return;
        }
        DurationsFit fit = new DurationsFit(tables, parts);
        fit.touch();
        fit.conversation();
    }

    private static double[] minutes(ActivityColumns acts, byte answered) {
        double[] minutes = new double[acts.size()];
        int n = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (acts.answered()[i] == answered && acts.seconds()[i] > 0) {
                minutes[n++] = acts.seconds()[i] / 60.0;
            }
        }
        return Arrays.copyOf(minutes, n);
    }

    private void touch() {
        String what = "unanswered calls with a duration";
        if (enough(TOUCH, silent, what)) {
            LogNormalFit fit = LogNormalFit.of(silent);
            add(TOUCH, "lognormal of " + what, fit.count(), new double[] {fit.median(), fit.sigma()}, new double[] {
                fit.seOfLogMedian(), fit.seOfSigma() / fit.sigma()
            });
        }
    }

    /** Where no call is known that nobody answered, an answered one is all conversation. */
    private void conversation() {
        String what = "answered calls with a duration";
        if (enough(TALK, answered, what)) {
            double[] alone = silent.length < NEEDED ? new double[] {0} : silent;
            AddedLogNormal fit = AddedLogNormal.of(alone, answered);
            String method = "lognormal of what " + what + " take beyond an unanswered one";
            add(TALK, method, fit.count(), new double[] {fit.median(), fit.sigma()}, new double[] {
                fit.seOfLogMedian(), fit.seOfLogSigma()
            });
        }
    }

    private boolean enough(String path, double[] minutes, String what) {
        if (!parts.enough(path, minutes.length, NEEDED, what)) {
            return false;
        }
        if (Arrays.stream(minutes).distinct().limit(2).count() < 2) {
            parts.miss(path, "all durations are the same");
            return false;
        }
        return true;
    }

    private void add(String path, String method, int n, double[] values, double[] errors) {
        parts.add(FitBlock.independent(
                path,
                List.of(
                        FitBlock.Value.of(path + ".lognormal.median", "min", ErrorScale.LOG, n, method),
                        FitBlock.Value.of(path + ".lognormal.sigma", "", ErrorScale.LOG, n, method)),
                values,
                errors));
    }
}
