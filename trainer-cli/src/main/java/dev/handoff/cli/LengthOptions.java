package dev.handoff.cli;

import dev.handoff.company.Company;
import dev.handoff.experiment.Plan;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How much to simulate. What the user wrote is kept as text, so that messages can quote it. */
final class LengthOptions {
    private static final int BYTES_PER_VALUE = Double.BYTES;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            description = "Simulate exactly N times.")
    private String replications;

    @Option(
            names = "--precision",
            paramLabel = "SHARE",
            description = "Simulate until expected revenue is known to within SHARE: 100 to 1,000 times. Default: 5%%.")
    private String precision;

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

    RunSize size() {
        long luck = seed == null ? RunSize.DEFAULT_SEED : Values.seed(seed);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
        if (replications != null && precision != null) {
            throw new InvalidInput("-n and --precision exclude each other: -n says how often to simulate, --precision"
                    + " finds out. Maybe only --precision " + precision + "?");
        }
        return replications != null
                ? new RunSize(Plan.fixed(luck, Values.replications(replications), workers), "")
                : new RunSize(
                        Plan.toPrecision(luck, Values.precision(share()), workers), precision == null ? "" : share());
    }

    private String share() {
        return precision == null ? RunSize.DEFAULT_PRECISION : precision;
    }

    Stream<String> overrides() {
        return Stream.of(PeriodOption.HORIZON.override(horizon), PeriodOption.WARM_UP.override(warmUp))
                .flatMap(Optional::stream);
    }

    List<String> again() {
        return Stream.of(PeriodOption.HORIZON.again(horizon), PeriodOption.WARM_UP.again(warmUp))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every replication's figures are kept to the end; better refused now than out of memory in an hour. */
    void refuseWhatDoesNotFit(RunSize size, Company company) {
        long weeks = company.run().horizon().toMillis() / SimTime.WEEK;
        long perReplication = BYTES_PER_VALUE * Ledger.figures(company);
        long most = Runtime.getRuntime().maxMemory() / 2 / perReplication;
        if (replications != null && size.plan().cap() > most) {
            throw new InvalidInput("-n: " + replications + " replications of " + weeks
                    + " weeks do not fit into memory. Maybe " + mostInRoundNumbers(most) + "?");
        }
    }

    private static long mostInRoundNumbers(long most) {
        long power = (long) Math.pow(10, (int) Math.log10(Math.max(1, most)));
        return Math.max(1, most / power * power);
    }
}
