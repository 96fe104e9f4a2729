package dev.handoff.cli.console;

import static dev.handoff.cli.Program.PIPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the program says and does when Java has no memory left; real programs, that are given too little of it. */
class MemoryShortageTest {
    private static final long MEGABYTE = 1L << 20;
    private static final long LONG_ENOUGH_SECONDS = 240;

    /** Waits for a thread that runs out of memory and tells nobody. */
    static final class ForgottenThread {
        private ForgottenThread() {}

        public static void main(String[] args) throws InterruptedException {
            MemoryShortage.endsTheProgram(List.of("host"), System.err);
            Thread thread = new Thread(ForgottenThread::fill);
            thread.setDaemon(true);
            thread.start();
            new CountDownLatch(1).await();
        }

        private static void fill() {
            List<long[]> kept = new ArrayList<>();
            while (true) {
                kept.add(new long[(int) MEGABYTE]);
            }
        }
    }

    private record Ended(int code, String out, String err) {}

    private static Ended program(String memory, Class<?> main, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    @Test
    void a_command_that_runs_out_of_memory_says_so_in_one_line_and_what_to_do() throws Exception {
        Ended run = program("6m", Main.class, "run", "industry-baseline");
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("not enough memory (")
                .endsWith(" MB allowed) for handoff run. Maybe --threads 1, a shorter --horizon, or more by"
                        + " JAVA_TOOL_OPTIONS=-Xmx256m?" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.INVALID);
    }

    @Test
    void a_thread_nobody_hears_of_ends_the_program_instead_of_keeping_it_waiting() throws Exception {
        Ended host = program("16m", ForgottenThread.class);
        assertThat(host.err()).hasLineCount(1).contains(" for handoff host. Maybe fewer teams, ");
        assertThat(host.code()).isEqualTo(Exit.INVALID);
    }

    @Test
    void every_command_that_takes_a_number_of_threads_is_advised_one() throws IOException {
        CommandLine handoff =
                Main.commands(new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), PIPE));
        assertThat(handoff.getSubcommands()).allSatisfy((name, command) -> {
            boolean threads = command.getCommandSpec().findOption("--threads") != null;
            assertThat(MemoryShortage.line(List.of(name), 64 * MEGABYTE).contains("--threads 1"))
                    .as(name)
                    .isEqualTo(threads);
        });
    }

    @Test
    void who_has_one_thread_already_is_not_advised_it_again() {
        assertThat(MemoryShortage.line(List.of("compare", "a", "b", "--threads", "1"), 64 * MEGABYTE))
                .isEqualTo(
                        "not enough memory (64 MB allowed) for handoff compare. Maybe fewer policies, a smaller --budget, or"
                                + " more by JAVA_TOOL_OPTIONS=-Xmx256m?");
        assertThat(MemoryShortage.line(List.of("compare", "a", "--threads=1"), 64 * MEGABYTE))
                .doesNotContain("--threads");
        assertThat(MemoryShortage.line(List.of("compare", "a", "--threads=12"), 64 * MEGABYTE))
                .contains("--threads 1, ");
    }

    @Test
    void twice_the_memory_is_advised() {
        assertThat(MemoryShortage.line(List.of("host"), 512 * MEGABYTE)).endsWith("-Xmx1g?");
        assertThat(MemoryShortage.line(List.of("scenarios"), 6000 * MEGABYTE))
                .isEqualTo("not enough memory (6000 MB allowed). Maybe a smaller company, or more by"
                        + " JAVA_TOOL_OPTIONS=-Xmx12g?");
    }
}
