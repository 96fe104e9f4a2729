package dev.handoff.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed and started again gives what it would have given in one go, and does nothing twice. */
class KilledSweepTest {
    private static final List<String> SWEEP = List.of(
            "sweep",
            "lumpy-revenue",
            "--vary",
            "deals.winShare=0.1,0.5",
            "--horizon",
            "8w",
            "--warm-up",
            "2w",
            "--threads",
            "1",
            "--format",
            "json",
            "--budget");

    @TempDir
    private Path directory;

    @Test
    void a_sweep_that_is_killed_goes_on_where_it_was() throws Exception {
        Path out = directory.resolve("out");
        Path memory = out.resolve(SweepMemory.FILE);
        Process first = start(directory.resolve("killed"), "4000", "--out", out.toString());
        awaitSize(first, memory, 20_000);
        first.destroyForcibly().waitFor();
        assertThat(memory).exists();
        long rows = rows(memory);
        Path told = directory.resolve("second");
        String enough = Long.toString(rows + 10);
        assertThat(start(told, enough, "--out", out.toString()).waitFor()).isZero();
        Path straight = directory.resolve("straight");
        assertThat(start(straight, enough).waitFor()).isZero();
        assertThat(told).hasSameTextualContentAs(straight);
        assertThat(Files.readString(told.resolveSibling("second.err")))
                .contains("Going on after " + rows + " replications finished earlier.");
        assertThat(memory).doesNotExist();
    }

    private static long rows(Path memory) throws IOException {
        String text = Files.readString(memory);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().count() - SweepLines.HEAD;
    }

    private static void awaitSize(Process of, Path file, long bytes) throws IOException, InterruptedException {
        while (!Files.exists(file) || Files.size(file) < bytes) {
            assertThat(of.isAlive()).isTrue();
            Thread.sleep(5);
        }
    }

    private static Process start(Path told, String budget, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(SWEEP, List.of(budget), List.of(more)).forEach(command::addAll);
        return new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(told.resolveSibling(told.getFileName() + ".err").toFile())
                .start();
    }
}
