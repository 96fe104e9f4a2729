package dev.handoff.spark;

import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.experiment.Cluster;
import dev.handoff.experiment.Workers;
import java.nio.file.Path;

/** The Spark cluster that the property {@code spark.master} names: one context for the whole process, begun when the first work comes. */
public final class SparkCluster implements Cluster {
    /** Names the file in which results are kept until the command is done; without it they are not. */
    static final String KEPT = "handoff.kept";

    private static SparkConnection connection;

    @Override
    public boolean isWanted() {
        return System.getProperty(SparkConnection.MASTER) != null;
    }

    @Override
    public int cores() {
        return connection().spark().defaultParallelism();
    }

    @Override
    public Workers workers(int threads) {
        SparkConnection to = connection();
        return new SparkWorkers(to.spark(), to.kept(), threads);
    }

    private static synchronized SparkConnection connection() {
        if (connection == null) {
            String file = System.getProperty(KEPT, "");
            KeptResults kept =
                    file.isEmpty() ? KeptResults.nowhere() : KeptResults.in(Path.of(file), ProgramBuild.current());
            connection = new SparkConnection(SparkConnection.connected(), kept);
        }
        return connection;
    }

    /**
     * Leaves the cluster.
     *
     * @param finished whether the command is done, so that nobody will go on with it
     */
    static synchronized void leave(boolean finished) {
        if (connection != null) {
            connection.spark().stop();
            if (finished) {
                connection.kept().forget();
            }
        }
    }
}
