package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company whose truth is known, as its CRM exports it, fitted through the command: it is found, and it resembles itself. */
@Tag("long")
class PlantedCalibrationTest {
    private static final Path SHARED = Path.of("/work/shared/validation/calibrate");
    private static final double FAR = 3.5;

    @TempDir
    Path directory;

    @Test
    void what_was_planted_is_found_and_the_fitted_company_resembles_the_export() throws IOException {
        Path planted = SHARED.resolve("planted");
        assumeTrue(Files.isDirectory(planted), "skipped: the planted company is not on this machine");
        Path mine = directory.resolve("mine");
        Program p = handoff(
                "calibrate",
                "--leads",
                planted.resolve("leads.csv").toString(),
                "--activities",
                planted.resolve("activities.csv").toString(),
                "--deals",
                planted.resolve("deals.csv").toString(),
                "--extends",
                planted.resolve("planted.yaml").toString(),
                "--zone",
                "UTC",
                "--out",
                mine.toString());
        assertThat(p.exit()).as(p.out()).isEqualTo(Exit.DONE);
        String found = Files.readString(mine.resolve("fit.json"));
        assertThat(farFrom(planted, found)).isEmpty();
        assertThat(value(found, "cadence.gap.lognormal.median")).isBetween(27.0, 33.0);
        assertThat(value(found, "work.administration")).isLessThan(0.25);
        assertThat(handoff("run", mine.toString(), "-n", "2").exit()).isEqualTo(Exit.DONE);
    }

    /** Values farther from what was planted than three and a half standard errors of the reference. */
    private static List<String> farFrom(Path planted, String found) throws IOException {
        return Files.readAllLines(planted.resolve("expected.csv")).stream()
                .map(line -> line.split(","))
                .filter(
                        cells -> cells[0].matches(
                                "(channels|persistence|pickUp)\\..*\\.?(inquiriesPerWeek|pickUp|reachable|carryOn|pickUpLead|score|fatigue|spokeBefore|lossPerDecade|lossPerAttempt|afterConversation)"))
                .filter(cells -> !cells[1].isEmpty())
                .filter(cells -> Math.abs(value(found, cells[0]) - Double.parseDouble(cells[1]))
                        > FAR * Double.parseDouble(cells[3]))
                .map(cells -> cells[0] + " " + value(found, cells[0]) + " instead of " + cells[1])
                .toList();
    }

    private static double value(String json, String path) {
        Matcher matcher = Pattern.compile(
                        "\"path\" : \"" + Pattern.quote(path) + "\".*?\"value\" : ([-\\d.Ee]+)", Pattern.DOTALL)
                .matcher(json);
        assertThat(matcher.find()).as(path).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void files_that_must_be_refused_are_refused_in_lines_with_exit_code_2() throws IOException {
        Path errors = SHARED.resolve("errors");
        assumeTrue(Files.isDirectory(errors), "skipped: the files with errors are not on this machine");
        List<String> refused = Files.readAllLines(errors.resolve("expected.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals("2") && !cells[0].equals("strangers.csv"))
                .map(cells -> cells[0])
                .toList();
        assertThat(refused).hasSizeGreaterThan(10);
        for (String file : refused) {
            Program p = handoff("calibrate", "--leads", errors.resolve(file).toString());
            assertThat(p.exit()).as(file + ": " + p.err()).isEqualTo(Exit.INVALID);
            assertThat(p.err())
                    .as(file)
                    .startsWith(errors.resolve(file).toString())
                    .doesNotContain("\tat ");
            assertThat(p.out()).isEmpty();
        }
    }
}
