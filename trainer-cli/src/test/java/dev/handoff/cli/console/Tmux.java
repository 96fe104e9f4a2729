package dev.handoff.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The program in a real terminal of its own: keys go in, and what the screen shows comes out. */
public final class Tmux implements AutoCloseable {
    /** Long, for machines with other work: what is on the screen counts, not when. */
    private static final long DEADLINE_NANOS = 60_000_000_000L;

    private static final long POLL_NANOS = 30_000_000L;

    private final String socket;

    private Tmux(String socket) {
        this.socket = socket;
    }

    /** Starts the program in a shell, in a window of the given size. */
    public static Tmux handoff(Path directory, int columns, int rows, Map<String, String> variables, String... args)
            throws IOException {
        return started(directory, columns, rows, script(variables, args));
    }

    /** Starts any command in a shell, in a window of the given size. */
    public static Tmux command(Path directory, int columns, int rows, String command) throws IOException {
        return started(directory, columns, rows, command + "\necho it ended with $?\n");
    }

    private static Tmux started(Path directory, int columns, int rows, String commands) throws IOException {
        assumeThat(isInstalled())
                .as("tmux is installed (apt-get install tmux); without it nobody tests the game with real keys")
                .isTrue();
        Path script = Files.writeString(directory.resolve("handoff.sh"), commands);
        Tmux tmux = new Tmux(
                Files.createTempDirectory(directory, "tmux").resolve("socket").toString());
        tmux.run(List.of(
                ("-f /dev/null -u new-session -d -x " + columns + " -y " + rows + " -e ENV= -e PS1=$_ sh").split(" ")));
        return tmux.type("clear; sh " + script);
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String script(Map<String, String> variables, String... args) {
        StringBuilder script = new StringBuilder("trap : INT\n"); // Ctrl-C is for the program
        variables.forEach((name, value) -> script.append("export " + name + "='" + value + "'\n"));
        script.append("export CLASSPATH='" + System.getProperty("java.class.path") + "'\n");
        script.append(
                "'" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 ");
        script.append("--enable-native-access=ALL-UNNAMED dev.handoff.cli.Main " + String.join(" ", args) + "\n");
        return script.append("echo it ended with $?\n").toString();
    }

    /** Types a line and Enter. */
    public Tmux type(String line) throws IOException {
        if (!line.isEmpty()) {
            run(List.of("send-keys", "-l", line));
        }
        return press("Enter");
    }

    /** Presses a key by tmux's name for it. */
    public Tmux press(String key) throws IOException {
        run(List.of("send-keys", key));
        return this;
    }

    public void resize(int columns, int rows) throws IOException {
        run(List.of("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    }

    public String screen() throws IOException {
        return run(List.of("capture-pane", "-p"));
    }

    /** The screen, once all these words are on it. */
    public String waitFor(String... words) throws IOException {
        return waitFor(screen -> List.of(words).stream().allMatch(screen::contains), String.join(", ", words));
    }

    private String waitFor(Predicate<String> wanted, String what) throws IOException {
        long end = System.nanoTime() + DEADLINE_NANOS;
        String screen = screen();
        while (!wanted.test(screen) && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL_NANOS);
            screen = screen();
        }
        assertThat(wanted.test(screen))
                .as("%s on the screen:%n%s", what, screen)
                .isTrue();
        return screen;
    }

    private String run(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    @Override
    public void close() throws IOException {
        run(List.of("kill-server"));
    }
}
