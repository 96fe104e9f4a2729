package dev.handoff.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.experiment.GridRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interrupted sweep has finished is believed only as it was written, by the build that reads it. */
class SweepMemoryTest {
    @TempDir
    private Path directory;

    private static final GridRows ROWS = new GridRows(
            List.of("wins"), List.of("deals"), List.of(new double[][] {{1.5}, {2.5}}, new double[][] {{3}, {4}}));

    private SweepMemory memory(String key) {
        return SweepMemory.of(Optional.of(directory), key);
    }

    @Test
    void rows_come_back_bit_by_bit() {
        memory("0.1.0 abc").keep(ROWS);
        GridRows back = memory("0.1.0 abc").recall();
        assertThat(back.rows()).hasSize(2);
        assertThat(back.rows().get(1)[1]).containsExactly(4);
    }

    @Test
    void another_build_or_a_changed_figure_is_begun_anew() throws Exception {
        memory("0.1.0 abc").keep(ROWS);
        assertThat(memory("0.1.0 abd").recall().rows()).isEmpty();
        Path file = directory.resolve(SweepMemory.FILE);
        String text = Files.readString(file);
        for (String changed : List.of(
                text.replace("4010000000000000", "4010000000000001"),
                text.substring(0, text.length() / 2),
                text.replaceFirst("checksum .*", "checksum 0"),
                "")) {
            Files.writeString(file, changed);
            assertThat(memory("0.1.0 abc").recall().rows()).isEmpty();
        }
    }

    @Test
    void a_link_in_its_place_is_neither_read_nor_written_through() throws Exception {
        memory("key").keep(ROWS);
        Path elsewhere = Files.move(directory.resolve(SweepMemory.FILE), directory.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve(SweepMemory.FILE), elsewhere);
        assertThat(memory("key").recall().rows()).isEmpty();
        String before = Files.readString(elsewhere);
        memory("other").keep(ROWS);
        assertThat(elsewhere).hasContent(before);
    }

    @Test
    void nothing_but_the_memory_is_left() throws Exception {
        memory("key").keep(ROWS);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve(SweepMemory.FILE));
        }
        memory("key").forget();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_build_is_the_same_as_itself() {
        assertThat(ProgramBuild.current()).matches("\\p{XDigit}{16}").isEqualTo(ProgramBuild.current());
    }
}
