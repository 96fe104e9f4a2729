package dev.handoff.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How much an experiment simulates, and from where. What the user wrote is kept as text, so that messages can quote it. */
public final class ExperimentOptions extends PeriodOptions {
    @Option(
            names = {"--budget", "-n"},
            paramLabel = "N|TIME",
            description = "Replications of every policy, or a time such as 60s or 5min. Default: as the command says.")
    private String budget;

    @Option(
            names = "--steady",
            description =
                    "Warm every policy up under itself until settled. Default: all begin where the first one stands.")
    private boolean steady;

    public Budget budget(int byDefault) {
        return budget == null ? Budget.of(byDefault) : Budget.parse(budget);
    }

    public boolean hasBudget() {
        return budget != null;
    }

    public boolean steady() {
        return steady;
    }

    /** Whether the warm-up is to be as long as it takes until every policy has settled. */
    public boolean settles() {
        return steady && !hasWarmUp();
    }

    /** The options that give the result again; a time has become the number that was reached in it. */
    public List<String> again(long budgetReached) {
        List<String> words = new ArrayList<>();
        words.add("--budget " + budgetReached);
        if (steady) {
            words.add("--steady");
        }
        if (seed() != RunSize.DEFAULT_SEED) {
            words.add("--seed " + seed());
        }
        words.addAll(periodAgain());
        return words;
    }
}
