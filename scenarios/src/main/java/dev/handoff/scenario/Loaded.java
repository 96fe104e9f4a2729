package dev.handoff.scenario;

import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading: a scenario, or what is wrong with it.
 *
 * @param scenario present exactly when there are no problems
 * @param problems everything that is wrong, file by file in order of position
 */
public record Loaded(Optional<Scenario> scenario, List<Problem> problems) {
    static Loaded of(Scenario scenario) {
        return new Loaded(Optional.of(scenario), List.of());
    }

    static Loaded failed(List<Problem> problems) {
        return new Loaded(
                Optional.empty(),
                problems.stream().distinct().sorted(Problem.BY_POSITION).toList());
    }

    /**
     * The scenario.
     *
     * @throws ScenarioException when there are problems
     */
    public Scenario orThrow() {
        return scenario.orElseThrow(() -> new ScenarioException(problems));
    }
}
