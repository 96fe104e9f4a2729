package dev.handoff.scenario;

import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A channel that the extended scenario does not have must say what its leads are like: the neutral defaults would make all of them perfect, and
 * a slip of the pen would more than double a company's revenue.
 */
final class NewChannels {
    private static final List<String> TO_STATE = List.of("fit", "intent", "pickUp");

    private NewChannels() {}

    /** Reports new channels that leave that out; the lowest file is free to define whatever it wants. */
    static void check(List<ScenarioFile> layers, List<Problem> problems) {
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            Map<String, Entry> channels = channels(layers.get(i).company());
            if (i > 0) {
                channels.forEach((name, entry) -> check(name, entry, known, problems));
            }
            known.addAll(channels.keySet());
        }
    }

    private static Map<String, Entry> channels(Mapping company) {
        return company.get("channels").orElse(null) instanceof Mapping channels ? channels.entries() : Map.of();
    }

    private static void check(String name, Entry entry, Set<String> known, List<Problem> problems) {
        if (known.contains(name) || !(entry.value() instanceof Mapping stated)) {
            return;
        }
        boolean complete = stated.entries().keySet().containsAll(TO_STATE);
        if (!complete) {
            String message = "this channel is new here, and a new one must state fit, intent and pickUp";
            problems.add(entry.key()
                    .problem(
                            "channels." + name, message, Nearest.of(name, known).orElse("")));
        }
    }
}
