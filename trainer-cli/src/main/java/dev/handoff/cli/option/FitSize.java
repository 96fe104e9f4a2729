package dev.handoff.cli.option;

import dev.handoff.scenario.targets.TargetFit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How much a search may simulate, and on which luck. */
public final class FitSize extends ClusterOptions {
    private static final int USUAL_SECONDS = 180;

    @Option(
            names = "--budget",
            paramLabel = "N|TIME",
            description = "Simulated years, or a time for these. Figures: 3min.")
    private String budget;

    @Option(names = "--seed", paramLabel = "S", description = "Another number is another luck. Default: 1.")
    private String seed;

    /** What was granted; where nobody said, three minutes, in which most searches settle. */
    public Budget budget() {
        return budget == null ? Budget.of(TargetFit.MOST_YEARS, USUAL_SECONDS) : Budget.parse(budget);
    }

    /** What was granted; where nobody said, so many simulated years. */
    public Budget budget(int usual) {
        return budget == null ? Budget.of(usual) : Budget.parse(budget);
    }

    public long seed() {
        return seed == null ? RunSize.DEFAULT_SEED : Values.seed(seed);
    }

    /**
     * The options that give the result again.
     *
     * @param spent simulated years that were spent
     * @param settled whether the search ended by itself, so that it needs no end
     */
    public List<String> again(int spent, boolean settled) {
        List<String> words = new ArrayList<>();
        if (!settled) {
            words.add("--budget " + spent);
        } else if (spent > TargetFit.MOST_YEARS) {
            words.add("--budget " + (spent + 1));
        }
        words.addAll(seedAgain());
        return words;
    }

    /** The option that gives the same luck again; none where it is the usual one. */
    public List<String> seedAgain() {
        return seed() == RunSize.DEFAULT_SEED ? List.of() : List.of("--seed " + seed());
    }
}
