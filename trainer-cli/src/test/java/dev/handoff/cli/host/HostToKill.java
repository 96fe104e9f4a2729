package dev.handoff.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The real {@code handoff host} as a process of its own, that can be killed as a cut cable would. */
final class HostToKill {
    private final Process process;
    private String base;
    private String console;

    private HostToKill(Process process) {
        this.process = process;
    }

    /** Starts it; its doors are open when this returns. */
    static HostToKill start(Path games, String company, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "host",
                "--scenario",
                company,
                "--preset",
                "45",
                "--port",
                "0",
                "--games",
                games.toString()));
        command.addAll(List.of(more));
        HostToKill host = new HostToKill(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        host.readUntilOpen();
        return host;
    }

    private void readUntilOpen() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        while (console == null) {
            String line = Objects.requireNonNull(lines.readLine(), "the host ended by itself");
            if (line.contains("Join  ")) {
                base = line.replaceFirst(".*(http://[^ ]+).*", "$1");
            } else if (line.contains("Console ")) {
                console = line.replaceFirst(".*(http://[^ ]+).*", "$1");
            }
        }
        keepReading(lines);
    }

    /** So that the host never waits for somebody to read. */
    private static void keepReading(BufferedReader lines) {
        Thread reader = new Thread(() -> {
            try {
                lines.lines().forEach(line -> {});
            } catch (UncheckedIOException killed) {
                return; // with the host its output is gone
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Where its doors are. */
    String base() {
        return base;
    }

    /** A browser with the console. */
    Phone trainer() {
        return new Phone(base).open(console.substring(base.length()));
    }

    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }
}
