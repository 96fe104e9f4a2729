package dev.handoff.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody can read any more is not simulated, unless files are wanted. */
class ReadersTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console unread =
            new Console(out, err, new Environment(Map.of(), false, false, false, 80, true)).read(() -> true);

    private int handoff(String... args) {
        return Main.run(args, unread);
    }

    @Test
    void a_run_and_an_experiment_end_without_a_word_when_their_readers_have_gone() {
        assertThat(handoff("run", "mm1", "-n", "1000")).isEqualTo(Exit.DONE);
        assertThat(handoff("compare", "industry-baseline", "signed-sla", "--budget", "1000"))
                .isEqualTo(Exit.DONE);
        assertThat(out.size()).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void files_are_written_whoever_reads_the_text(@TempDir Path directory) {
        assertThat(handoff("run", "mm1", "-n", "2", "--horizon", "1w", "--out", directory.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.exists(directory.resolve("report.html"))).isTrue();
    }

    @Test
    void where_java_cannot_tell_somebody_is_taken_to_read() {
        assertThat(Readers.gone().getAsBoolean()).isFalse();
    }
}
