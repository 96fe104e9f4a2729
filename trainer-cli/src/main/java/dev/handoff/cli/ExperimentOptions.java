package dev.handoff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How much an experiment simulates, and from where. What the user wrote is kept as text, so that messages can quote it. */
final class ExperimentOptions {
    @Option(
            names = {"--budget", "-n"},
            paramLabel = "N|TIME",
            description = "Replications of every policy, or a time such as 60s or 5min. Default: as the command says.")
    private String budget;

    @Option(
            names = "--steady",
            description =
                    "Warm every policy up under itself. Default: all begin in week 1 in the company as it is under the first.")
    private boolean steady;

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            description = "Measured time, such as 26w. Default: the scenario's.")
    private String horizon;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            description = "Simulated before measuring. Default: the scenario's.")
    private String warmUp;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Another number is another luck; the same number, the same result. Default: 1.")
    private String seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Processor cores to use; the result does not depend on it. Default: all.")
    private String threads;

    Budget budget(int byDefault) {
        return budget == null ? Budget.of(byDefault) : Budget.parse(budget);
    }

    boolean hasBudget() {
        return budget != null;
    }

    boolean steady() {
        return steady;
    }

    long seed() {
        return seed == null ? RunSize.DEFAULT_SEED : Values.seed(seed);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
    }

    /** The options that are short for parameters of the period. */
    List<String> overrides() {
        return Stream.of(PeriodOption.HORIZON.override(horizon), PeriodOption.WARM_UP.override(warmUp))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The options that give the result again; a time has become the number that was reached in it. */
    List<String> again(long budgetReached) {
        List<String> words = new ArrayList<>();
        words.add("--budget " + budgetReached);
        if (steady) {
            words.add("--steady");
        }
        if (seed() != RunSize.DEFAULT_SEED) {
            words.add("--seed " + seed());
        }
        Stream.of(PeriodOption.HORIZON.again(horizon), PeriodOption.WARM_UP.again(warmUp))
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words;
    }
}
