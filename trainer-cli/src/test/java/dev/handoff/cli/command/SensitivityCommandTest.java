package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff sensitivity} as a user sees it. */
class SensitivityCommandTest {

    private static Program analyse(String... further) {
        String[] args = {
            "sensitivity",
            "lumpy-revenue",
            "--factors",
            "deals.winShare=0.1..0.5",
            "--factors",
            "deals.medianSize",
            "--factors",
            "inbox.cap=500..900"
        };
        String[] all = Arrays.copyOf(args, args.length + further.length);
        System.arraycopy(further, 0, all, args.length, further.length);
        return handoff(all);
    }

    @Test
    void the_strongest_parameter_comes_first_and_one_without_effect_last(@TempDir Path dir) {
        Program p = analyse("--out", dir.toString(), "--budget", "400");
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.out())
                .startsWith("\"Deals: share won\" moves contribution most: from 0.1 to 0.5 it changes by")
                .contains("inbox: unread leads at most", "no difference", "Share of the variance", "accounts for");
        assertThat(dir.resolve("tornado.svg")).exists();
        assertThat(dir.resolve("variance.svg")).exists();
        assertThat(handoff("rerun", dir.resolve("sensitivity.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void a_small_budget_ends_with_the_screening() {
        assertThat(analyse("--budget", "40", "--threads", "1").isDone().out())
                .contains("The budget ended with the screening")
                .doesNotContain("Share of the variance");
    }

    @Test
    void wrong_factors_are_refused_in_a_line() {
        handoff("sensitivity", "lumpy-revenue", "--factors", "deals.winShar=0..1")
                .refuses("--factors: there is no parameter 'deals.winShar' with a value. Maybe deals.winShare?");
        handoff("sensitivity", "lumpy-revenue", "--factors", "deals.winShare=1..0")
                .refuses("--factors deals.winShare: the range 1..0 is empty. Maybe from low to high?");
        handoff("sensitivity", "lumpy-revenue", "--factors", "deals.winShare=0..1", "--budget", "3")
                .refuses("--budget: 3 replications are too few for one parameter. Maybe 40?");
        Program outside = handoff("sensitivity", "lumpy-revenue", "--factors", "deals.winShare=0..2");
        assertThat(outside.exit()).isEqualTo(Exit.INVALID);
        assertThat(outside.err()).startsWith("--factors deals.winShare=2");
    }

    @Test
    void the_data_of_a_difference_say_of_what(@TempDir Path dir) throws java.io.IOException {
        Path other = java.nio.file.Files.writeString(
                dir.resolve("other.yaml"), "extends: lumpy-revenue\ntitle: Dearer\ndeals: {medianSize: 50000}\n");
        String[] both = {
            "sensitivity",
            "lumpy-revenue",
            other.toString(),
            "--factors",
            "deals.winShare=0.1..0.5",
            "--budget",
            "80",
            "--format"
        };
        String[] json = Arrays.copyOf(both, both.length + 1);
        json[both.length] = "json";
        assertThat(handoff(json).isDone().out())
                .containsPattern("\"differenceOf\" : \\[\\s*\"lumpy-revenue\",\\s*\"other\"\\s*\\]");
        json[both.length] = "csv";
        assertThat(handoff(json).isDone().out()).contains(",difference_of,", "\"lumpy-revenue, other\"");
        assertThat(analyse("--budget", "40", "--format", "json").isDone().out()).contains("\"differenceOf\" : [ ]");
    }

    @Test
    void what_moves_a_difference_is_told_as_such(@TempDir Path dir) throws java.io.IOException {
        Path other = java.nio.file.Files.writeString(
                dir.resolve("other.yaml"), "extends: lumpy-revenue\ntitle: Dearer\ndeals: {medianSize: 50000}\n");
        String out = handoff(
                        "sensitivity",
                        "lumpy-revenue",
                        other.toString(),
                        "--factors",
                        "deals.winShare=0.1..0.5",
                        "--factors",
                        "inbox.cap=500..900",
                        "--budget",
                        "40")
                .isDone()
                .out();
        assertThat(out.replaceAll("\\s+", " "))
                .contains("the difference in contribution")
                .contains("Again: handoff sensitivity lumpy-revenue "
                        + other.toString().substring(0, 4));
    }

    @Test
    void metrics_are_listed_and_the_nearest_is_suggested() {
        assertThat(analyse("--metric", "list").isDone().out())
                .containsPattern("(?m)^contribution\\.expected +Contribution$")
                .containsPattern("(?m)^wins +Deals won$");
        analyse("--metric", "contribution.expcted")
                .refuses("there is no metric 'contribution.expcted' here. Maybe contribution.expected?");
    }

    @Test
    void a_time_too_short_for_any_answer_is_refused_with_the_least() {
        Program p = analyse("--budget", "0.001s");
        assertThat(p.exit()).isEqualTo(Exit.INVALID);
        assertThat(p.err()).startsWith("--budget: 8 runs are the least, about ").hasLineCount(1);
    }
}
