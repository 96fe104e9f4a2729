package dev.handoff.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A real standalone master with real workers of one core each, as processes of their own on the loopback. */
final class StandaloneCluster implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final long PATIENCE_SECONDS = 300;
    private static final String SCALA_VERSION = "SPARK_SCALA_VERSION";
    private static final String DEPLOY = "org.apache.spark.deploy.";

    private final Path home;
    private final Path place;
    private final int port;
    private final Map<String, String> environment;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path home, Path place, int port, Map<String, String> environment) {
        this.home = home;
        this.place = place;
        this.port = port;
        this.environment = environment;
    }

    static StandaloneCluster start(Path home, Path place, int workers) throws IOException {
        return start(home, place, workers, environment(home));
    }

    /** One whose workers do not know the version of Scala, without which no executor starts. */
    static StandaloneCluster withoutScalaVersion(Path home, Path place) throws IOException {
        Map<String, String> lacking = new HashMap<>(environment(home));
        lacking.remove(SCALA_VERSION);
        return start(home, place, 1, lacking);
    }

    private static StandaloneCluster start(Path home, Path place, int workers, Map<String, String> environment)
            throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            port = free.getLocalPort();
        }
        StandaloneCluster cluster = new StandaloneCluster(home, place, port, environment);
        cluster.daemon("master", "master.Master", "--host", HERE, "--port", "" + port, "--webui-port", "0");
        await("the master", cluster::answers);
        for (int w = 0; w < workers; w++) {
            String name = worker(w);
            String folder = place.resolve(name).toString();
            cluster.daemon(
                    name,
                    "worker.Worker",
                    Stream.of(
                                    "--host",
                                    HERE,
                                    "--cores",
                                    "1",
                                    "--memory",
                                    "1g",
                                    "--webui-port",
                                    "0",
                                    "--work-dir",
                                    folder)
                            .toArray(String[]::new));
        }
        return cluster;
    }

    private void daemon(String name, String type, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.removeIf(option -> option.startsWith("--add-modules"));
        command.addAll(List.of("-Xmx256m", "-cp", home.resolve("jars") + "/*", DEPLOY + type));
        command.addAll(List.of(args));
        if (type.startsWith("worker")) {
            command.add(master());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(place.resolve(name + ".log").toFile());
        builder.environment().remove(SCALA_VERSION);
        builder.environment().putAll(environment);
        processes.add(builder.start());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What Spark is told on one machine; a download's scripts state the version of Scala by themselves. */
    static Map<String, String> environment(Path home) {
        return Map.of("SPARK_HOME", home.toString(), "SPARK_LOCAL_IP", HERE, SCALA_VERSION, "2.13");
    }

    String master() {
        return "spark://" + HERE + ":" + port;
    }

    private boolean answers() {
        try (Socket socket = new Socket(HERE, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The executors that are alive: children of workers. */
    List<ProcessHandle> executors() {
        return processes.stream().skip(1).flatMap(Process::children).toList();
    }

    /** How many workers have an executor whose log tells of a finished task. */
    long workersThatFinishedTasks() throws IOException {
        long workers = 0;
        for (int w = 0; w < processes.size() - 1; w++) {
            try (Stream<Path> files = Files.walk(place.resolve(worker(w)))) {
                workers += files.filter(f -> f.endsWith("stderr")).anyMatch(StandaloneCluster::tellsOfATask) ? 1 : 0;
            }
        }
        return workers;
    }

    private static boolean tellsOfATask(Path log) {
        try {
            return Files.readString(log).contains("Finished task");
        } catch (IOException e) {
            return false;
        }
    }

    private static String worker(int number) {
        return "worker-" + number;
    }

    /** Waits for an event of another process, which nobody here can be told of otherwise. */
    static void await(String what, BooleanSupplier there) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        processes.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
