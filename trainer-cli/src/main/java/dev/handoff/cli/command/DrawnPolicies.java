package dev.handoff.cli.command;

import dev.handoff.experiment.Policy;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.draws.Unknowns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policies of a choice in a company under draws of what is not known.
 *
 * @param names how the policies were named, the base first
 * @param asTheyAre the policies as they are, by these names
 * @param unknowns what is drawn
 * @param settled the warm-up of all of them, where that was looked for
 * @param steady whether each policy warms up by itself, or all are rolled out in the base
 */
record DrawnPolicies(
        List<String> names,
        Map<String, Scenario> asTheyAre,
        Unknowns unknowns,
        Optional<Settled> settled,
        boolean steady) {

    /** All of them under the draw of that number. */
    List<Policy> under(int draw) {
        Scenario first = drawn(names.get(0), draw);
        return names.stream()
                .map(name -> {
                    boolean isBase = name.equals(names.get(0));
                    Scenario policy = isBase ? first : drawn(name, draw);
                    return new Policy(
                            asTheyAre.get(name).name(),
                            isBase || steady ? policy.timeline() : Rollout.of(first, policy));
                })
                .toList();
    }

    private Scenario drawn(String name, int draw) {
        Scenario scenario = unknowns.under(name, draw);
        return settled.map(s -> s.warmed(scenario)).orElse(scenario);
    }
}
