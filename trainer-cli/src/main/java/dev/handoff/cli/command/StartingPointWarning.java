package dev.handoff.cli.command;

import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Rollout;
import java.util.List;

/** Warns of a parameter that only tells where people begin: it changes nothing where policies are rolled out in one company. */
public final class StartingPointWarning {
    private StartingPointWarning() {}

    /** One sentence for all such parameters among these; none where every policy warms up by itself. */
    public static List<String> warnings(List<String> paths, boolean steady) {
        List<String> idle = paths.stream()
                .filter(Rollout::isBeginning)
                .map(path -> '"' + ParameterLabel.of(path) + '"')
                .toList();
        return steady || idle.isEmpty()
                ? List.of()
                : List.of(String.join(", ", idle)
                        + (idle.size() == 1 ? " says" : " say")
                        + " where people begin, and that is taken from the company as it is at every value: nothing is learnt"
                        + " here of what it does. Maybe --steady, or one run with --set for each value?");
    }
}
