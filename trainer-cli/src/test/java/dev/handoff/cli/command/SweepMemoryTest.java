package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.experiment.GridRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static GridRows firstRows(int number) {
        return new GridRows(ROWS.metrics(), ROWS.units(), ROWS.rows().subList(0, number));
    }

    @Test
    void a_further_row_is_written_behind_the_others_and_nothing_else_is_touched() throws Exception {
        SweepMemory growing = memory("key");
        growing.keep(firstRows(1));
        byte[] before = Files.readAllBytes(directory.resolve(SweepMemory.FILE));
        growing.keep(ROWS);
        byte[] after = Files.readAllBytes(directory.resolve(SweepMemory.FILE));
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(memory("key").recall().rows()).hasSize(2);
    }

    @Test
    void a_row_cut_off_anywhere_is_left_out_and_written_anew_in_its_place() throws Exception {
        memory("key").keep(ROWS);
        Path file = directory.resolve(SweepMemory.FILE);
        byte[] whole = Files.readAllBytes(file);
        int lastRow = new String(whole, UTF_8).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = lastRow; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            SweepMemory again = memory("key");
            assertThat(again.recall().rows()).as("of %s bytes", length).hasSize(1);
            assertThat(again.isStrange()).isFalse();
            again.keep(ROWS);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void rows_that_are_left_out_or_moved_are_begun_anew() throws Exception {
        memory("key").keep(ROWS);
        Path file = directory.resolve(SweepMemory.FILE);
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                Stream.concat(lines.subList(0, 5).stream(), lines.subList(6, 7).stream())
                        .toList());
        SweepMemory again = memory("key");
        assertThat(again.recall().rows()).isEmpty();
        assertThat(again.isStrange()).isTrue();
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
