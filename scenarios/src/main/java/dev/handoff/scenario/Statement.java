package dev.handoff.scenario;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What files and overrides state together.
 *
 * @param tree the company at the start
 * @param interventions what changes later, in order of time
 */
record Statement(Mapping tree, List<Intervention> interventions) {
    /** Overrides of {@code timeline} replace all changes, other overrides lay values over the tree. */
    static Statement of(
            Mapping tree, List<Intervention> interventions, List<String> overrides, List<Problem> problems) {
        List<Intervention> changes = interventions;
        List<String> parameters = new ArrayList<>();
        for (String override : overrides) {
            if (override.strip().matches("(?s)" + Interventions.KEY + "\\s*=.*\\S.*")) {
                changes = timeline(override, problems);
            } else {
                parameters.add(override);
            }
        }
        return new Statement(Overrides.apply(tree, parameters, problems), changes);
    }

    /** The same with further changes, spelled as a timeline is. */
    static Statement later(
            Mapping tree, List<Intervention> interventions, FilePlace place, String further, List<Problem> problems) {
        List<Intervention> changes = new ArrayList<>(interventions);
        changes.addAll(timeline(place, further, problems));
        return new Statement(tree, Interventions.inOrderOfTime(changes));
    }

    private static List<Intervention> timeline(String override, List<Problem> problems) {
        FilePlace place = FilePlace.ofCommandLine("--set " + override);
        String value = override.substring(override.indexOf('=') + 1).strip();
        return timeline(place, value, problems);
    }

    private static List<Intervention> timeline(FilePlace place, String value, List<Problem> problems) {
        Optional<Located> node = TreeReader.argument(place, value, problems);
        return Interventions.inOrderOfTime(
                node.map(n -> Interventions.read(n, problems)).orElse(List.of()));
    }
}
