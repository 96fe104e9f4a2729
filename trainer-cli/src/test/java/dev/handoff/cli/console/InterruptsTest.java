package dev.handoff.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class InterruptsTest {
    @TempDir
    private Path folder;

    @Test
    void ctrl_c_asks_to_end_and_does_not_end_the_program() throws Exception {
        assumeCtrlCIsHeard();
        try (Interrupts interrupts = Interrupts.listen()) {
            assertThat(interrupts.asked()).isFalse();
            pressCtrlC();
            while (!interrupts.asked() && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            assertThat(interrupts.asked()).isTrue();
        }
    }

    @Test
    void who_thinks_twice_ends_only_with_a_second_press_within_the_time() {
        long[] now = {0};
        List<String> done = new ArrayList<>();
        Interrupts.Twice twice = new Interrupts.Twice(
                Duration.ofSeconds(5), () -> done.add("asks"), () -> now[0], () -> done.add("ends"));
        twice.run();
        now[0] += Duration.ofSeconds(6).toNanos();
        twice.run();
        assertThat(done).containsExactly("asks", "asks");
        now[0] += Duration.ofSeconds(5).toNanos();
        twice.run();
        assertThat(done).containsExactly("asks", "asks", "ends");
        twice.forget();
        twice.run();
        assertThat(done).endsWith("asks");
    }

    @Test
    void an_interrupted_run_shows_and_writes_what_it_finished() throws Exception {
        assumeCtrlCIsHeard();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CtrlCAfterFirst err = new CtrlCAfterFirst();
        String[] args = Program.shortRunWith("-n", "100000", "--format", "json", "--out", folder.toString());
        int exit = Main.run(args, out, err, Program.TERMINAL);
        assertThat(exit).isEqualTo(Exit.INTERRUPTED);
        assertThat(out.toString(UTF_8)).contains("\"partial\" : true");
        assertThat(Files.readString(folder.resolve("metrics.json"))).isEqualTo(out.toString(UTF_8));
        assertThat(err.toString(UTF_8)).containsPattern("Interrupted after \\d+ of 100000 replications\\.");
    }

    /** Presses Ctrl-C once the progress line has counted a replication. */
    private static final class CtrlCAfterFirst extends ByteArrayOutputStream {
        private boolean pressed;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (!pressed && new String(bytes, from, length, UTF_8).matches("(?s).*replication [1-9].*")) {
                pressed = true;
                pressCtrlC();
            }
        }
    }

    /** A shell starts what it puts into the background deaf to Ctrl-C, and Java leaves it so. */
    private static void assumeCtrlCIsHeard() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object ignored = handler.getField("SIG_IGN").get(null);
        Object interrupt = signal.getConstructor(String.class).newInstance("INT");
        Method handle = signal.getMethod("handle", signal, handler);
        Object before =
                handle.invoke(null, interrupt, handler.getField("SIG_DFL").get(null));
        handle.invoke(null, interrupt, before);
        assumeThat(before)
                .as("Ctrl-C is ignored here, as in a job that a shell put into the background")
                .isNotSameAs(ignored);
    }

    private static void pressCtrlC() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            signal.getMethod("raise", signal)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
