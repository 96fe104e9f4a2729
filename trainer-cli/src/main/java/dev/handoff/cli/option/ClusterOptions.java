package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.experiment.Cluster;
import picocli.CommandLine.Option;

/** Where to simulate: on this machine, or on a Spark cluster. The program looks at it before the command begins. */
public abstract class ClusterOptions extends ThreadsOption {
    /** How the option is called. */
    public static final String ON = "--on";

    @Option(
            names = ON,
            paramLabel = "MASTER",
            order = HelpOption.LATE - 1,
            description = "On a Spark cluster, such as spark://host:7077.")
    private String on;

    /** Whether a cluster was asked for. */
    public final boolean isElsewhere() {
        return on != null;
    }

    /**
     * Refuses a cluster where the work cannot be sent to one.
     *
     * @param command what does it here
     */
    public final void requireHere(String command) {
        if (isElsewhere()) {
            throw new InvalidInput("--on: " + command + " simulates on this machine only. Maybe without --on?");
        }
    }

    /** How many replications are under way on this machine at a time: on a cluster, as many as any machine can hold. */
    public final int threadsHere() {
        return Cluster.here().isPresent() ? 1 : threads();
    }

    /** All cores of the cluster where this process was started for one. */
    @Override
    final int allCores() {
        return Cluster.here().map(Cluster::cores).orElseGet(super::allCores);
    }
}
