package dev.handoff.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which time to simulate, and under which luck. What the user wrote is kept as text, so that messages can quote it. */
abstract class PeriodOptions extends ClusterOptions {
    private static final int AFTER_HOW_OFTEN = 1;

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            order = AFTER_HOW_OFTEN,
            description = "Measured time, such as 26w. Default: the scenario's.")
    private String horizon;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            order = AFTER_HOW_OFTEN + 1,
            description = "Simulated before measuring. Default: the scenario's.")
    private String warmUp;

    @Option(
            names = "--seed",
            paramLabel = "S",
            order = AFTER_HOW_OFTEN + 2,
            description = "Another number is another luck. Default: 1.")
    private String seed;

    public final long seed() {
        return seed == null ? RunSize.DEFAULT_SEED : Values.seed(seed);
    }

    /** The seed as an option on a command line that gives the result again. */
    public final List<String> seedAgain() {
        return seed() == RunSize.DEFAULT_SEED ? List.of() : List.of("--seed " + seed());
    }

    final boolean hasWarmUp() {
        return warmUp != null;
    }

    /** The options that are short for parameters of the period. */
    public final List<String> overrides() {
        return Stream.of(PeriodOption.HORIZON.override(horizon), PeriodOption.WARM_UP.override(warmUp))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The period as options on a command line that gives the result again. */
    public final List<String> periodAgain() {
        return Stream.of(PeriodOption.HORIZON.again(horizon), PeriodOption.WARM_UP.again(warmUp))
                .flatMap(Optional::stream)
                .toList();
    }
}
