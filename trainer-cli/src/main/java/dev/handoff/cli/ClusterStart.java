package dev.handoff.cli;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.ClusterOptions;
import dev.handoff.cli.option.ThreadsOption;
import dev.handoff.experiment.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/**
 * Starts a command once more in a process that can reach a Spark cluster: with Spark's classes, which are not in this program, and with what
 * Spark asks of Java. Its output is this one's, and so is its exit code.
 */
final class ClusterStart {
    /** In {@code --out}: what was finished, for the same command when it is started again. */
    static final String UNFINISHED = ".cluster.unfinished";

    private static final Pattern MASTER =
            Pattern.compile("spark://[^/\\s]+|local(\\[[0-9*]+(,\\d+)?])?|local-cluster\\[[0-9,]+]|yarn|k8s://\\S+");
    private static final String STANDALONE = "spark://";
    private static final int ANSWERS_WITHIN_MILLIS = 5000;

    private final String master;
    private final Optional<String> cores;
    private final Optional<String> out;
    private final Environment environment;

    private ClusterStart(String master, ParseResult given, Console console) {
        this.master = master;
        this.cores = value(given, ThreadsOption.THREADS);
        this.out = value(given, "--out");
        this.environment = console.environment();
    }

    /** The start on the cluster that a command was asked for; empty when it was not, and in the process that was started so. */
    static Optional<ClusterStart> asked(ParseResult given, Console console) {
        return value(given, ClusterOptions.ON)
                .filter(master -> Cluster.here().isEmpty())
                .map(master -> new ClusterStart(master, given, console));
    }

    private static Optional<String> value(ParseResult given, String option) {
        return given.hasMatchedOption(option)
                ? Optional.of(given.matchedOption(option).stringValues().get(0))
                : Optional.empty();
    }

    /**
     * Runs it.
     *
     * @return its exit code
     */
    int run(List<String> args) {
        if (!MASTER.matcher(master).matches()) {
            throw new InvalidInput("--on: '" + master + "' is no Spark master. Maybe spark://HOST:7077?");
        }
        SparkFiles files = SparkFiles.of(environment);
        requireAnswer();
        List<String> command = files.command(args, settings());
        Interrupts interrupts = Interrupts.listen();
        try {
            return await(new ProcessBuilder(command).inheritIO().start());
        } catch (IOException e) {
            throw new UncheckedIOException("Java cannot be started again", e);
        } finally {
            interrupts.close();
        }
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(List.of("-Dspark.master=" + master));
        cores.ifPresent(n -> settings.add("-Dspark.cores.max=" + n));
        out.ifPresent(folder ->
                settings.add("-Dhandoff.kept=" + Path.of(folder, UNFINISHED).toAbsolutePath()));
        return settings;
    }

    /** Spark itself would wait for a minute, and then end without a word. */
    private void requireAnswer() {
        if (master.startsWith(STANDALONE)
                && Arrays.stream(master.substring(STANDALONE.length()).split(","))
                        .noneMatch(ClusterStart::answers)) {
            throw new InvalidInput("--on: nobody answers at " + master + ". Maybe the master is not started yet?");
        }
    }

    private static boolean answers(String address) {
        int colon = address.lastIndexOf(':');
        if (!address.substring(colon + 1).matches("\\d{1,5}")) {
            return false;
        }
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(address.substring(colon + 1));
            socket.connect(new InetSocketAddress(address.substring(0, colon), port), ANSWERS_WITHIN_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Ctrl-C reaches both processes, and the other one ends with what there is; whoever ends this one ends the other. */
    private static int await(Process process) {
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            int exit = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(ending);
            return exit;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        } catch (IllegalStateException e) {
            return Exit.INTERRUPTED; // this process is ending already
        }
    }
}
