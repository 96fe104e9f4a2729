package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.LogNormalFit;
import java.util.ArrayList;
import java.util.List;

/** How long calls take: lognormals of silent and of answered ones. */
final class DurationsFit {

    private static final int NEEDED = 100;

    private DurationsFit() {}

    static void fit(CrmTables tables, FitParts parts) {
        if (!parts.has("work.touch", CrmColumn.ACTIVITY_DURATION, "duration of calls")) {
            parts.miss("work.conversation", "the export has no duration of calls");
            return;
        }
        fit(tables, parts, (byte) 0, "work.touch", "unanswered calls with a duration");
        fit(tables, parts, (byte) 1, "work.conversation", "answered calls with a duration");
    }

    private static void fit(CrmTables tables, FitParts parts, byte answered, String path, String what) {
        ActivityColumns acts = tables.activities();
        List<Double> minutes = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            if (acts.answered()[i] == answered && acts.seconds()[i] > 0) {
                minutes.add(acts.seconds()[i] / 60.0);
            }
        }
        if (!parts.enough(path, minutes.size(), NEEDED, what)) {
            return;
        }
        LogNormalFit fit = LogNormalFit.of(minutes.stream().mapToDouble(x -> x).toArray());
        if (fit.sigma() == 0) {
            parts.miss(path, "all durations are the same");
            return;
        }
        String method = "lognormal of " + what;
        parts.add(FitBlock.independent(
                path,
                List.of(
                        FitBlock.Value.of(path + ".lognormal.median", "min", ErrorScale.LOG, fit.count(), method),
                        FitBlock.Value.of(path + ".lognormal.sigma", "", ErrorScale.LOG, fit.count(), method)),
                new double[] {fit.median(), fit.sigma()},
                new double[] {fit.seOfLogMedian(), fit.seOfSigma() / fit.sigma()}));
    }
}
