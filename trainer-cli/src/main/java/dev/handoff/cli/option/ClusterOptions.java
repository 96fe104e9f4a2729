package dev.handoff.cli.option;

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
            description = "Spark cluster to simulate on, such as spark://host:7077; needs SPARK_HOME.")
    private String on;

    /** Whether a cluster was asked for. */
    public final boolean isElsewhere() {
        return on != null;
    }

    /** All cores of the cluster where this process was started for one. */
    @Override
    final int allCores() {
        return Cluster.here().map(Cluster::cores).orElseGet(super::allCores);
    }
}
