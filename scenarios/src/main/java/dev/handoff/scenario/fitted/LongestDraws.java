package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Fit;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** Fitted times that vary so much that one draw in millions would never end are given an end, where the scenario has none. */
final class LongestDraws {
    private static final String SIGMA = ".lognormal.sigma";

    /** From here on the longest draw of days comes to centuries. */
    private static final double WIDE = 1.2;

    private static final String TEN_YEARS = "520 weeks";

    private LongestDraws() {}

    static List<StatedValue> ends(Fit fit, Scenario base) {
        Map<String, Parameter> known = FittedCompany.parameters(base);
        return fit.estimates().stream()
                .filter(e -> e.path().endsWith(SIGMA) && e.value() > WIDE)
                .map(e -> e.path().replace(SIGMA, ".lognormal.max"))
                .filter(max -> !known.containsKey(max))
                .map(max -> new StatedValue(max, TEN_YEARS, "fitted: ten years, so that every draw ends"))
                .toList();
    }
}
