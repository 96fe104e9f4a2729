package dev.handoff.scenario.draws;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.Problem;
import java.util.List;

/** Lays drawn values over a company. */
public final class DrawnValues {
    private DrawnValues() {}

    /**
     * The company with these values.
     *
     * @param values {@code PATH=VALUE}
     * @param draw number of the draw, from 0, which is told where the company cannot be like that
     * @throws ScenarioException when it cannot
     */
    public static Scenario laid(Scenario company, List<String> values, int draw) {
        try {
            return ScenarioLoader.override(company, values).orThrow();
        } catch (ScenarioException e) {
            throw new ScenarioException(
                    e.problems().stream().map(p -> told(p, draw)).toList());
        }
    }

    private static Problem told(Problem problem, int draw) {
        return new Problem(
                "",
                0,
                0,
                "",
                "draw " + (draw + 1) + " of what is not known cannot be, " + problem.path() + ": " + problem.message(),
                "a narrower range, with --factors");
    }
}
