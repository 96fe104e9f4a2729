package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files made outside the project that must be refused, or read in spite of all, given to {@code handoff calibrate} as leads, as activities and as
 * deals: one located line and exit code 2, never a stack trace, and nothing written.
 */
class PublishedErrorsByCommandTest {
    private static final Path ERRORS = Path.of("/work/shared/validation/calibrate/errors");

    /** Refused for what is in them whatever they are given as; the others are refused as a table that lacks the columns needed. */
    private static final List<String> BROKEN = List.of(
            "empty.csv", "header-only.csv", "workbook.csv", "open-quote.csv", "ragged.csv", "long-line.csv", "nul.csv");

    @TempDir
    Path directory;

    private String leads;
    private String mine;

    @BeforeEach
    void a_sound_file_of_leads() throws IOException {
        assumeThat(ERRORS).as("the files made outside the project").exists();
        leads = Files.writeString(directory.resolve("leads.csv"), new HandmadeExport("x").leads())
                .toString();
        mine = directory.resolve("mine").toString();
    }

    static Stream<String> refused() throws IOException {
        return files("2");
    }

    static Stream<String> read() throws IOException {
        return files("0");
    }

    private static Stream<String> files(String exit) throws IOException {
        Path expected = ERRORS.resolve("expected.csv");
        return Files.exists(expected)
                ? Files.readAllLines(expected).stream()
                        .skip(1)
                        .map(line -> line.split(",", 3))
                        .filter(cells -> cells[1].equals(exit))
                        .map(cells -> cells[0])
                : Stream.of("absent.csv");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_must_be_refused_is_refused_by_the_command_in_one_located_line(String file) {
        Program p = switch (file) {
            case "strangers.csv" -> beside("--activities", file);
            case "two-currencies.csv" -> beside("--deals", file);
            default -> calibrate("--leads", path(file));
        };
        assertRefused(p, file);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void as_activities_or_deals_a_file_that_is_broken_is_refused_as_well(String file) {
        if (BROKEN.contains(file)) {
            assertRefused(beside("--activities", file), file);
            assertRefused(beside("--deals", file), file);
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void what_must_be_read_is_read_by_the_command(String file) {
        Program p = handoff("calibrate", "--leads", path(file), "--zone", "Europe/Berlin", "--dry-run");
        assertThat(p.exit()).as(p.err()).isEqualTo(Exit.DONE);
        assertThat(p.out()).startsWith("Read " + path(file)).doesNotContain("\u001b");
    }

    private Program beside(String option, String file) {
        return calibrate("--leads", leads, option, path(file));
    }

    private Program calibrate(String... files) {
        return handoff(Stream.concat(
                        Stream.of("calibrate"),
                        Stream.concat(Stream.of(files), Stream.of("--zone", "Europe/Berlin", "--out", mine)))
                .toArray(String[]::new));
    }

    private static String path(String file) {
        return ERRORS.resolve(file).toString();
    }

    private void assertRefused(Program p, String file) {
        List<String> lines = p.err().lines().toList();
        assertThat(p.exit()).as(p.out() + p.err()).isEqualTo(Exit.INVALID);
        assertThat(lines.get(0)).startsWith(path(file) + ":").doesNotContain("Exception");
        assertThat(lines.subList(1, lines.size()))
                .as("a mapping to fill in, if anything")
                .allMatch(
                        l -> l.matches("(Maybe a file for --mapping|# The columns of|leads: |activities: |deals: ).*"));
        assertThat(Path.of(mine, "scenario.yaml")).doesNotExist();
    }
}
