package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.company.Company;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.kernel.SimTime;
import picocli.CommandLine.Option;

/** How much to simulate. What the user wrote is kept as text, so that messages can quote it. */
public final class LengthOptions extends PeriodOptions {
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

    public RunSize size() {
        if (replications != null && precision != null) {
            throw new InvalidInput("-n and --precision exclude each other: -n says how often to simulate, --precision"
                    + " finds out. Maybe only --precision " + precision + "?");
        }
        return replications != null
                ? new RunSize(Plan.fixed(seed(), Values.replications(replications), threads()), "")
                : new RunSize(
                        Plan.toPrecision(seed(), Values.precision(share()), threads()),
                        precision == null ? "" : share());
    }

    /** How often to simulate at most where draws of the data are tried. */
    public Budget times(int byDefault) {
        if (precision != null) {
            throw new InvalidInput("--precision: no number of replications makes the data more. Maybe -n "
                    + 2 * byDefault + " with --with-data-uncertainty?");
        }
        return Budget.of(replications == null ? byDefault : Values.replications(replications));
    }

    private String share() {
        return precision == null ? RunSize.DEFAULT_PRECISION : precision;
    }

    /** Something of every replication is kept to the end; better refused now than out of memory in an hour. */
    public void refuseWhatDoesNotFit(RunSize size, Company company) {
        refuseWhatDoesNotFit(size.plan().cap(), RunExperiment.bytesOfOne(company), company);
    }

    /** The same of so many replications that leave so many bytes behind each. */
    public void refuseWhatDoesNotFit(int times, double kept, Company company) {
        long weeks = company.run().horizon().toMillis() / SimTime.WEEK;
        long most = (long) (Runtime.getRuntime().maxMemory() / 2 / kept);
        if (replications != null && times > most) {
            throw new InvalidInput("-n: " + replications + " replications of " + weeks
                    + " weeks do not fit into memory. Maybe " + mostInRoundNumbers(most) + "?");
        }
    }

    /** One digit and noughts, not above that number. */
    public static long mostInRoundNumbers(long most) {
        long power = (long) Math.pow(10, (int) Math.log10(Math.max(1, most)));
        return Math.max(1, most / power * power);
    }
}
