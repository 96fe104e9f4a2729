package dev.handoff.spark;

import dev.handoff.experiment.Cluster;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * A connection to a cluster.
 *
 * @param spark the context
 * @param kept results that were finished
 */
record SparkConnection(JavaSparkContext spark, KeptResults kept) {
    /** Names the cluster. */
    static final String MASTER = "spark.master";

    private static final long WAIT_SECONDS = 60;
    private static final long LOOK_EVERY_MILLIS = 50;

    /** With the settings that properties beginning with {@code spark.} make, once the first executor is there. */
    static JavaSparkContext connected() {
        JavaSparkContext spark = new JavaSparkContext(settings());
        if (!System.getProperty(MASTER).startsWith("local")) {
            awaitExecutor(spark);
        }
        return spark;
    }

    /** Executors get this program's jars; they need neither on their own class path. */
    private static SparkConf settings() {
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.app.name", "handoff")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                .setIfMissing("spark.task.maxFailures", "8");
        String jars = Stream.of(Cluster.class, SparkConnection.class)
                .map(SparkConnection::place)
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .collect(Collectors.joining(","));
        return jars.isEmpty() ? settings : settings.set("spark.jars", jars);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every Java knows where its classes are", e);
        }
    }

    private static void awaitExecutor(JavaSparkContext spark) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (spark.sc().statusTracker().getExecutorInfos().length < 2) { // this process counts as one
            if (spark.sc()
                    .isStopped()) { // the master gives up an application after its executors failed some ten times
                throw new Cluster.Unusable("--on: " + System.getProperty(MASTER)
                        + " ended the application: its executors did not start. Maybe the workers' logs say why?");
            }
            if (System.nanoTime() > until) {
                spark.stop();
                throw new Cluster.Unusable("--on: " + System.getProperty(MASTER) + " has given no executor within "
                        + WAIT_SECONDS + " s. Maybe it has no worker that is free?");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for an executor", e);
            }
        }
    }
}
