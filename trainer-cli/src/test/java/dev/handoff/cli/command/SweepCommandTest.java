package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import dev.handoff.experiment.GridRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff sweep} and {@code handoff whose-fault} as a user sees them. */
class SweepCommandTest {

    @Test
    void a_line_is_swept(@TempDir Path dir) {
        Program p = handoff(
                "sweep",
                "lumpy-revenue",
                "--vary",
                "deals.winShare=0.1..0.5:0.2",
                "--budget",
                "5",
                "--out",
                dir.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.out())
                .startsWith("Contribution is highest at share won 0.5:")
                .contains("share won 0.3");
        assertThat(dir.resolve("sweep.svg")).exists();
        assertThat(dir.resolve(SweepMemory.FILE)).doesNotExist();
    }

    @Test
    void where_people_begin_cannot_be_swept_in_one_company() {
        String[] sweep = {"sweep", "lumpy-revenue", "--budget", "3", "--vary", "trust.sales=0.2,0.9"};
        assertThat(handoff(sweep).isDone().outInOneLine())
                .contains(
                        "\"trust: of sales in marketing\" says where people begin, and that is taken from the company as it is")
                .contains("Maybe --steady, or one run with --set for each value?")
                .doesNotContain("changes nothing here");
    }

    @Test
    void two_factors_make_a_grid_in_long_format() {
        Program p = handoff(
                "sweep",
                "lumpy-revenue",
                "--vary",
                "deals.winShare=few: 0.1, many: 0.4",
                "--vary",
                "deals.sizeSpread=0.5,1",
                "--budget",
                "3",
                "--format",
                "csv",
                "--metric",
                "wins");
        assertThat(p.isDone().out().lines().findFirst().orElseThrow())
                .contains("deals.winShare,deals.sizeSpread,metric,unit,mean,adjusted_half_width,label,command");
        assertThat(p.out()).contains(",few,0.5,wins,", ",many,1,wins,");
    }

    @Test
    void wrong_factors_are_refused_in_a_line() {
        handoff("sweep", "mm1")
                .refuses("--vary is missing: which parameter shall vary? Maybe --vary sla.sales.enforcement=0,0.5,1?");
        handoff("sweep", "mm1", "--vary", "deals.winShare=1..0:0.1")
                .refuses(
                        "--vary deals.winShare: the range 1..0:0.1 is empty. Maybe from low to high, with a step above 0?");
        handoff("sweep", "mm1", "--vary", "deals.winShare=0..1:0")
                .refuses(
                        "--vary deals.winShare: the range 0..1:0 is empty. Maybe from low to high, with a step above 0?");
        handoff("sweep", "mm1", "--vary", "deals.winShar=0,1")
                .refuses("--vary deals.winShar=0: there is no parameter 'deals.winShar'. Maybe deals.winShare?");
        handoff("sweep", "mm1", "--vary", "deals.winShare=0,1", "--metric", "winz", "--budget", "2")
                .refuses("there is no metric 'winz' here. Maybe wins?");
        handoff("sweep", "mm1", "--vary", "deals.winShare=0.5,0.5")
                .refuses("--vary deals.winShare: 0.5 is given twice");
    }

    @Test
    void a_range_without_a_step_or_with_too_small_a_one_is_told_so() {
        handoff("sweep", "lumpy-revenue", "--vary", "deals.winShare=0..1")
                .refuses("--vary deals.winShare: the range 0..1 needs a step. Maybe 0..1:0.1?");
        handoff("sweep", "lumpy-revenue", "--vary", "deals.winShare=0..1:1e-9")
                .refuses("--vary deals.winShare: more than 200 values. Maybe larger steps?");
    }

    @Test
    void a_metric_of_the_catalogue_that_this_run_does_not_tell_is_told_as_that() {
        String[] sweep = {"sweep", "mm1", "--vary", "deals.winShare=0.1,0.5", "-n", "2", "--metric"};
        handoff(Stream.concat(Stream.of(sweep), Stream.of("prospected.revenu")).toArray(String[]::new))
                .refuses(
                        "there is no metric 'prospected.revenu' here. Maybe prospected.revenue, which this run does not"
                                + " tell?");
        handoff(Stream.concat(Stream.of(sweep), Stream.of("prospected.revenue")).toArray(String[]::new))
                .refuses("metric 'prospected.revenue' is known, but nothing in this run tells it. Maybe --metric list,"
                        + " which names what is told?");
    }

    @Test
    void a_metric_like_no_other_is_told_where_to_look() {
        handoff("sweep", "lumpy-revenue", "--vary", "deals.winShare=0.1,0.5", "--metric", "deals.won", "-n", "2")
                .refuses("there is no metric 'deals.won' here. Maybe --metric list, which names all?");
    }

    @Test
    void what_was_finished_is_recalled_bit_by_bit_and_only_by_the_same_sweep(@TempDir Path dir) throws Exception {
        GridRows rows = new GridRows(List.of("wins", "x"), List.of("leads", "EUR"), List.<double[][]>of(new double[][] {
            {0.1, Double.NaN}, {1e300, -0.0}
        }));
        SweepMemory.of(Optional.of(dir), "key").keep(rows);
        GridRows recalled = SweepMemory.of(Optional.of(dir), "key").recall();
        assertThat(recalled.metrics()).isEqualTo(rows.metrics());
        assertThat(Arrays.deepToString(recalled.rows().get(0)))
                .isEqualTo(Arrays.deepToString(rows.rows().get(0)));
        assertThat(SweepMemory.of(Optional.of(dir), "other").recall().rows()).isEmpty();
        Files.writeString(dir.resolve(SweepMemory.FILE), "key\nwins\nleads\nx\n");
        assertThat(SweepMemory.of(Optional.of(dir), "key").recall().rows()).isEmpty();
    }

    @Test
    void whose_fault_adds_up() {
        String out = handoff(
                        "whose-fault",
                        "industry-baseline",
                        "--reference",
                        "signed-sla",
                        "--budget",
                        "3",
                        "--horizon",
                        "8w",
                        "--warm-up",
                        "4w",
                        "--details")
                .isDone()
                .out();
        assertThat(out)
                .contains(
                        "Contribution:",
                        "Who would do what differently",
                        "Again: handoff whose-fault industry-baseline --reference");
    }

    @Test
    void whose_fault_needs_a_reference_and_one_company() {
        handoff("whose-fault", "industry-baseline")
                .refuses(
                        "handoff whose-fault: --reference is missing, the policy to measure by. Maybe --reference signed-sla?");
        assertThat(handoff("whose-fault", "mm1", "--reference", "mm1", "--steady")
                        .exit())
                .isEqualTo(Exit.INVALID);
    }

    @Test
    void the_same_policy_is_nobodys_fault() {
        assertThat(handoff("whose-fault", "lumpy-revenue", "--reference", "lumpy-revenue", "--budget", "3")
                        .isDone()
                        .out())
                .contains("nobody's fault");
    }

    @Test
    void a_parameter_that_changes_nothing_is_named_before_any_table() {
        String out = handoff("sweep", "lumpy-revenue", "--vary", "inbox.cap=500,900", "-n", "3")
                .isDone()
                .out();
        assertThat(out.replaceAll("\\s+", " "))
                .contains("changes nothing here: every event is the same at all 2 points");
        assertThat(out.indexOf("changes nothing")).isLessThan(out.indexOf("Point by point"));
    }

    @Test
    void points_stand_beside_the_best_on_the_same_luck() {
        assertThat(handoff("sweep", "lumpy-revenue", "--vary", "deals.winShare=0.1,0.5", "-n", "5")
                        .isDone()
                        .out())
                .contains("against the best", "best");
    }

    @Test
    void steady_looks_at_every_point_and_so_does_the_command_printed() {
        String out = handoff(
                        "sweep",
                        "mm1",
                        "--vary",
                        "channels.arrivals.inquiriesPerWeek=100,140",
                        "--steady",
                        "--horizon",
                        "4w",
                        "--budget",
                        "3")
                .isDone()
                .out()
                .replaceAll("\\s+", " ");
        assertThat(out)
                .containsPattern("had settled under every policy|has not settled after 104 weeks")
                .contains("--steady")
                .doesNotContain("--warm-up");
    }

    @Test
    void a_time_too_short_for_two_replications_of_every_point_is_refused_with_the_least() {
        Program p =
                handoff("sweep", "industry-baseline", "--vary", "deals.winShare=0.1..0.3:0.01", "--budget", "0.01s");
        assertThat(p.exit()).isEqualTo(Exit.INVALID);
        assertThat(p.err())
                .startsWith("--budget: 42 runs are the least here, about ")
                .hasLineCount(1);
    }
}
