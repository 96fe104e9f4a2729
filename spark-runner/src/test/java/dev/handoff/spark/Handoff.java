package dev.handoff.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program as a user starts it, in a process of its own.
 *
 * @param process the process
 * @param out where its result goes
 * @param err where all else goes
 */
record Handoff(Process process, Path out, Path err) {
    /** Starts it. */
    static Handoff start(Path place, Map<String, String> environment, List<String> args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(StandaloneCluster.java(), "-jar", System.getProperty("handoff.jar")));
        command.addAll(args);
        Handoff started =
                new Handoff(null, Files.createTempFile(place, "out", ""), Files.createTempFile(place, "err", ""));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(started.out().toFile())
                .redirectError(started.err().toFile());
        builder.environment().putAll(environment);
        builder.environment().put("HANDOFF_SPARK_RUNNER", System.getProperty("runner.jar"));
        return new Handoff(builder.start(), started.out(), started.err());
    }

    /** Waits for its end. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    String result() throws IOException {
        return Files.readString(out);
    }

    String said() throws IOException {
        return Files.readString(err);
    }
}
