package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionCommandTest {

    private static String[] fewWeeks(String... further) {
        List<String> args =
                new ArrayList<>(List.of("attribution", "short-cycle", "--horizon", "4w", "--warm-up", "4w", "-n", "2"));
        args.addAll(List.of(further));
        return args.toArray(String[]::new);
    }

    @Test
    void it_shows_credit_beside_what_each_channel_is_worth() {
        assertThat(handoff(fewWeeks()).isDone().out())
                .contains("lost without it", "came through it", "spend", "2 replications of 4 weeks")
                .contains("Again: handoff attribution short-cycle --budget 2 --horizon 4w --warm-up 4w");
    }

    @Test
    void threads_change_no_bit() {
        String one =
                handoff(fewWeeks("--threads", "1", "--format", "json")).isDone().out();
        assertThat(handoff(fewWeeks("--threads", "2", "--format", "json"))
                        .isDone()
                        .out())
                .isEqualTo(one)
                .contains("\"replications\" : 2");
    }

    @Test
    void out_takes_figures_and_chart(@TempDir Path directory) {
        Program program = handoff(fewWeeks("--out", directory.toString()));
        assertThat(program.exit()).isEqualTo(Exit.DONE);
        assertThat(directory)
                .isDirectoryContaining("glob:**report.html")
                .isDirectoryContaining("glob:**worth.svg")
                .isDirectoryContaining("glob:**worth.png")
                .isDirectoryContaining("glob:**attribution.csv")
                .isDirectoryContaining("glob:**attribution.json");
    }

    @Test
    void rerun_makes_its_files_again(@TempDir Path directory) {
        assertThat(handoff(fewWeeks("--out", directory.toString())).exit()).isEqualTo(Exit.DONE);
        for (String file : List.of("report.html", "worth.png", "attribution.csv")) {
            handoff("rerun", directory.resolve(file).toString()).isDone();
        }
    }

    @Test
    void one_replication_is_refused() {
        handoff("attribution", "short-cycle", "-n", "1")
                .refuses("--budget: one replication tells nothing about chance. Maybe 100?");
    }
}
