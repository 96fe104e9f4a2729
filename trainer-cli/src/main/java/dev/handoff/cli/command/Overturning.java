package dev.handoff.cli.command;

import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ExperimentOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.report.CompareContext.Doubt;
import java.util.List;
import java.util.Optional;

/** How to find out which assumptions would overturn a comparison, which itself leaves them all as they are. */
final class Overturning {
    /** How many assumptions docs/explanation/robustness.md finds to leave the shipped comparison as it is; a test reads them there. */
    static final int LEFT_AS_IT_IS = 173;

    private static final String BASE = "industry-baseline";
    private static final String OTHER = "signed-sla";

    private Overturning() {}

    /** The commands for the policies that are scenarios, and what is known of the two companies that are shipped for it. */
    static Doubt of(String base, List<String> others, ChangeOptions change, ExperimentOptions size) {
        List<String> commands = others.stream()
                .filter(other -> !other.equals(base))
                .map(other -> RerunWords.of("sensitivity", base, other)
                        .option("--budget", "5m")
                        .with(size.periodAgain())
                        .changes(change)
                        .toString())
                .toList();
        boolean asShipped = base.equals(BASE)
                && others.equals(List.of(OTHER))
                && change.overrides().isEmpty()
                && size.periodAgain().isEmpty()
                && !size.steady();
        return new Doubt(commands, asShipped ? Optional.of(known()) : Optional.empty());
    }

    private static String known() {
        return "These two companies were tried beforehand with each of " + LEFT_AS_IT_IS
                + " assumptions moved alone to both ends of its range: none turned the answer round"
                + " (docs/explanation/robustness.md).";
    }
}
