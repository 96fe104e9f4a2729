package dev.handoff.cli.console;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.Program.shortRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_run_writes_its_files_into_a_new_directory_and_says_which() throws IOException {
        Path out = folder.resolve("new/report");
        Program run = shortRun("-n", "2", "--out", out.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(names(out)).contains("report.html", "metrics.json", "metrics.csv", "weekly.csv");
        assertThat(run.err().lines())
                .containsExactlyInAnyOrderElementsOf(
                        names(out).stream().map(n -> "Wrote " + out.resolve(n)).toList());
    }

    @Test
    void the_files_are_what_the_formats_print() throws IOException {
        Program json = shortRun("-n", "2", "--format", "json", "--out", folder.toString());
        assertThat(folder.resolve("metrics.json")).hasContent(json.out());
        String csv = shortRun("-n", "2", "--format", "csv").out();
        assertThat(folder.resolve("metrics.csv")).hasContent(csv);
    }

    @Test
    void files_of_an_earlier_run_are_replaced_whole() throws IOException {
        Files.writeString(folder.resolve("metrics.json"), "old ".repeat(100_000));
        Program run = shortRun("-n", "2", "--format", "json", "--out", folder.toString());
        assertThat(folder.resolve("metrics.json")).hasContent(run.out());
        assertThat(names(folder)).noneMatch(n -> n.endsWith(".part"));
    }

    @Test
    void a_file_in_place_of_the_directory_is_refused_before_simulating() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        String refusal = "--out: cannot write to " + file + ": " + file + " is a file, not a directory";
        handoff("run", "-n", "1000", "--horizon", "1w", "--out", file.toString())
                .refuses(refusal);
    }

    @Test
    void a_directory_below_a_file_is_refused_in_a_line() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThat(handoff("run", "--out", file.resolve("below").toString()).err())
                .startsWith("--out: cannot write to ")
                .hasLineCount(1);
    }

    @Test
    void a_directory_that_was_made_for_nothing_goes_again_with_those_it_is_in() {
        Path out = folder.resolve("new/report");
        try (OutputFiles files = OutputFiles.prepare(out.toString())) {
            assertThat(files).isNotNull();
            assertThat(out).isDirectory();
        }
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void a_directory_that_was_there_stays_and_so_does_one_with_something_in_it() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path filled = folder.resolve("filled");
        try (OutputFiles first = OutputFiles.prepare(there.toString());
                OutputFiles second = OutputFiles.prepare(filled.toString())) {
            assertThat(first).isNotSameAs(second);
            Files.writeString(filled.resolve("note.txt"), "mine");
        }
        assertThat(there).isEmptyDirectory();
        assertThat(filled).isDirectoryContaining(f -> f.endsWith("note.txt"));
    }

    @Test
    void an_empty_name_is_no_directory() {
        handoff("run", "--out", "").refuses("--out: a directory is needed. Maybe --out report?");
    }

    @Test
    void a_second_program_is_told_before_it_simulates_and_the_directory_is_free_afterwards() throws IOException {
        try (OutputFiles first = OutputFiles.prepare(folder.toString())) {
            assertThat(first).isNotNull();
            handoff("run", "-n", "1000", "--horizon", "1w", "--out", folder.toString())
                    .refuses("--out: another handoff is writing to " + folder + ". Maybe another directory?");
        }
        assertThat(shortRun("-n", "2", "--out", folder.toString()).exit()).isEqualTo(Exit.DONE);
        assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void what_a_killed_program_left_half_written_goes_and_a_planted_link_is_not_followed() throws IOException {
        Files.writeString(folder.resolve(".handoff-1234.part"), "half");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(folder.resolve(".metrics.json.part"), elsewhere);
        Files.createSymbolicLink(folder.resolve("metrics.json"), elsewhere);
        shortRun("-n", "2", "--out", folder.toString());
        assertThat(elsewhere).hasContent("mine");
        assertThat(folder.resolve(".handoff-1234.part")).doesNotExist();
        assertThat(Files.isSymbolicLink(folder.resolve("metrics.json"))).isFalse();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }
}
