package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.rerun.Reruns.filesOfARun;
import static dev.handoff.cli.rerun.Reruns.moved;
import static dev.handoff.cli.rerun.Reruns.repainted;
import static dev.handoff.cli.rerun.Reruns.stamped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were changed, or were written by no command, are found out. */
class RerunRefusalsTest {
    @Test
    void a_file_changed_by_hand_is_found_out(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("kept.csv");
        String csv = handoff("run", "lumpy-revenue", "-n", "2", "--horizon", "8w", "--format", "csv")
                .out();
        Files.writeString(file, csv.replace("inquiries", "enquiries"));
        Program p = handoff("rerun", file.toString());
        assertThat(p.exit()).isEqualTo(Exit.NO);
        assertThat(p.out())
                .contains("not the same from line 2 on, where it has '")
                .contains("enquiries", "and now comes '", "inquiries", "Maybe the file was changed by hand");
    }

    @Test
    void a_scenario_changed_since_is_told(@TempDir Path dir) throws Exception {
        Path scenario = dir.resolve("mine.yaml");
        Files.writeString(scenario, "extends: lumpy-revenue\n");
        Path file = dir.resolve("kept.json");
        Files.writeString(
                file,
                handoff("run", scenario.toString(), "-n", "2", "--horizon", "8w", "--format", "json")
                        .out());
        Files.writeString(scenario, "extends: lumpy-revenue\ndeals:\n  winShare: 0.3\n");
        assertThat(handoff("rerun", file.toString()).out()).contains("The scenario has changed since: its hash was");
    }

    @Test
    void what_is_empty_or_ends_before_its_stamp_does_is_refused(@TempDir Path dir) throws Exception {
        Map<String, byte[]> files = filesOfARun();
        files.put("printed.txt", "\n\n\u001b[0m \n".repeat(30).getBytes(StandardCharsets.UTF_8));
        for (String name : files.keySet()) {
            for (int length : new int[] {0, 1, 2, 9, 50, 90}) {
                Path file = Files.write(dir.resolve(name), Arrays.copyOf(files.get(name), length));
                assertThat(handoff("rerun", file.toString()).exit())
                        .as("%s of %d bytes", name, length)
                        .isEqualTo(Exit.INVALID);
                assertThat(handoff("rerun", file.toString()).err()).hasLineCount(1);
            }
        }
    }

    @Test
    void what_says_nothing_of_its_making_is_refused(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("a.json"), "{}");
        handoff("rerun", file.toString())
                .refuses(
                        file
                                + ": does not say which command made it. Maybe a file that --out has written, or all that a command has printed?");
        assertThat(handoff("rerun", dir.resolve("none.csv").toString()).exit()).isEqualTo(Exit.INVALID);
        Path alien = Files.writeString(
                dir.resolve("b.json"), "{\"version\":\"1\",\"scenarioHash\":\"a\",\"command\":\"rm -rf x\"}");
        handoff("rerun", alien.toString()).refuses(alien + ": was not made by a command that can be run again");
    }

    @Test
    void a_file_that_is_not_there_is_told(@TempDir Path dir) {
        Path file = dir.resolve("report.html");
        handoff("rerun", file.toString()).refuses(file + ": there is no such file");
    }

    @Test
    void a_stamp_that_says_where_to_write_or_what_to_show_is_refused(@TempDir Path dir) throws Exception {
        Path out = dir.resolve("planted");
        for (String option :
                List.of("--out " + out, "--out=" + out, "--format json", "--plain", "--threads 64", "-h")) {
            Path file = stamped(dir, "handoff run mm1 -n 2 --horizon 4w " + option);
            assertThat(handoff("rerun", file.toString()).err())
                    .startsWith(file + ": says it was made with --")
                    .hasLineCount(1);
            assertThat(out).doesNotExist();
        }
        Path unknown = stamped(dir, "handoff run mm1 --owt " + out);
        handoff("rerun", unknown.toString())
                .refuses(unknown
                        + ": was made by a command that this handoff does not know: handoff run: there is no option"
                        + " '--owt'. Maybe --out?");
        Path pipe = stamped(dir, "handoff run /dev/stdin -n 2");
        assertThat(handoff("rerun", pipe.toString()).err())
                .contains("was made from /dev/stdin, which cannot be read again");
    }

    @Test
    void what_is_no_file_or_larger_than_any_output_is_refused_at_once(@TempDir Path dir) throws Exception {
        assertThat(handoff("rerun", dir.toString()).err())
                .contains(": is a directory. Maybe " + dir.resolve("report.html"));
        if (Files.exists(Path.of("/dev/zero"))) {
            handoff("rerun", "/dev/zero")
                    .refuses("/dev/zero: is a pipe or a device, which cannot be read twice. Maybe save it as a file?");
        }
        Path huge = dir.resolve("huge.svg");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(SavedFile.LARGEST + 1L);
        }
        handoff("rerun", huge.toString())
                .refuses(huge + ": is larger than 64 MB, which no output of handoff is. Maybe another file?");
    }

    @Test
    void a_file_with_many_beginnings_of_a_stamp_is_no_output(@TempDir Path dir) throws Exception {
        for (String begin : List.of(
                "<metadata>", "<meta name=\"handoff\" content=\"", "{\"command\":", "\"\"\",", "Again: handoff ")) {
            for (String ending : List.of("svg", "html", "json", "csv", "png", "txt")) {
                Path file = Files.writeString(dir.resolve("many." + ending), begin.repeat(50_000));
                handoff("rerun", file.toString())
                        .refuses(file + ": does not say which command made it."
                                + " Maybe a file that --out has written, or all that a command has printed?");
            }
        }
    }

    @Test
    void what_the_same_java_draws_differently_was_changed_by_hand(@TempDir Path dir) throws Exception {
        Map<String, byte[]> files = filesOfARun();
        for (String name : List.of("funnel.svg", "report.html")) {
            String text = new String(files.get(name), StandardCharsets.UTF_8);
            Path changed = Files.writeString(dir.resolve(name), moved(text));
            Program rerun = handoff("rerun", changed.toString());
            assertThat(rerun.out()).contains("not the same");
            assertThat(rerun.exit()).isEqualTo(Exit.NO);
        }
        assertThat(repainted(files.get("funnel.png"), 40, DrawnBy.CURRENT, dir).out())
                .contains("not the same: other lines and letters than its command draws now with the same Java.");
    }
}
