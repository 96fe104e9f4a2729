package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.NotFitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the data were looked at for and do not show: reps who differ no more than chance gives are stated to be alike, where the scenario that is
 * extended may say otherwise.
 */
final class NothingFound {
    private static final Map<String, String> ALIKE = Map.of(
            "arrivals.dispersion", "none",
            "arrivals.level.spread", "0",
            "persistence.repSpread", "0",
            "deals.skillSpread", "0",
            "deals.lostGap", "none");

    private NothingFound() {}

    static List<StatedValue> none(Fit fit) {
        return fit.notFitted().stream()
                .filter(NothingFound::isFound)
                .map(NothingFound::stated)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a difference was looked for and not found, which is something else than too few data. */
    static boolean isFound(NotFitted missing) {
        return missing.reason().matches(".*(than chance gives|independent days give|equally long)");
    }

    private static Optional<StatedValue> stated(NotFitted missing) {
        return Optional.ofNullable(ALIKE.get(missing.path()))
                .map(value -> new StatedValue(missing.path(), value, "fitted: " + missing.reason()));
    }
}
