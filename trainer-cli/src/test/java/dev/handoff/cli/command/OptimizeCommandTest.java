package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff optimize} as a user sees it. */
class OptimizeCommandTest {

    @Test
    void the_best_is_chosen_and_looked_at_again(@TempDir Path dir) {
        Program p = handoff(
                "optimize",
                "lumpy-revenue",
                "--vary",
                "deals.winShare=0.1,0.3,0.5",
                "--delta",
                "20k",
                "--out",
                dir.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.out())
                .startsWith(
                        "\"share won 0.5\" is selected of the 4 policies tried: if one of them leads all\nothers by 20 k EUR")
                .contains(
                        "at 95 % confidence",
                        "Run again on luck that had no part in the choice. \"share won 0.5\" earns");
        assertThat(handoff("rerun", dir.resolve("optimize.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void a_policy_that_is_the_company_as_it_is_counts_once_and_wins_nothing() {
        Program p = handoff(
                "optimize",
                "lumpy-revenue",
                "--set",
                "deals.winShare=0.5",
                "--vary",
                "deals.winShare=0.1,50%,0.5",
                "--delta",
                "20k");
        assertThat(p.isDone().out())
                .startsWith(
                        "Nothing tried beats the company as it is: were one of the 2 policies tried\nbetter than all others by 20 k EUR")
                .contains("Not counted twice: \"share won 50%\" comes to the same as \"as it is\"");
    }

    @Test
    void threads_do_not_matter() {
        String[] args = {
            "optimize",
            "lumpy-revenue",
            "--vary",
            "deals.winShare=0.1..0.5",
            "--vary",
            "deals.sizeSpread=0.5..1",
            "--delta",
            "50k",
            "--format",
            "json",
            "--threads",
            "1"
        };
        String one = handoff(args).isDone().out();
        args[args.length - 1] = "3";
        assertThat(handoff(args).isDone().out()).isEqualTo(one).contains("\"replicationsProposing\" : 240");
    }

    @Test
    void where_no_policy_keeps_the_bounds_that_is_the_answer() {
        Program p = handoff(
                "optimize",
                "lumpy-revenue",
                "--vary",
                "deals.winShare=0.1,0.4",
                "--subject-to",
                "wins >= 1000",
                "--delta",
                "20k");
        assertThat(p.exit()).isEqualTo(Exit.NO);
        assertThat(p.out()).startsWith("None of the 3 policies tried keeps to deals won >= 1000.");
    }

    @Test
    void a_budget_too_small_makes_no_claim() {
        Program p = handoff(
                "optimize",
                "lumpy-revenue",
                "--vary",
                "deals.sizeSpread=0.8,0.9",
                "--maximize",
                "revenue",
                "--delta",
                "10",
                "--budget",
                "290");
        assertThat(p.exit()).isEqualTo(Exit.NO);
        assertThat(p.out())
                .contains("No policy can be named yet", "The budget was too small for a claim")
                .doesNotContain("is within");
        handoff("optimize", "lumpy-revenue", "--vary", "deals.winShare=0.2,0.3", "--delta", "10", "--budget", "30")
                .refuses(
                        "--budget: 30 replications are too few to claim anything: 20 of each policy come first, and 200 look at the winner again. Maybe at least 320?");
    }

    @Test
    void wrong_wishes_are_refused_in_a_line() {
        handoff("optimize", "mm1", "--vary", "deals.winShare=0,1")
                .refuses(
                        "--delta is missing: which difference of contribution.expected is not worth looking for? Maybe --delta 50k?");
        handoff("optimize", "mm1", "--vary", "deals.winShare=0,1", "--delta", "0")
                .refuses(
                        "--delta: 0 is not above 0: no number of replications tells policies apart that may be equal. Maybe 50k?");
        handoff(
                        "optimize",
                        "mm1",
                        "--vary",
                        "deals.winShare=0,1",
                        "--delta",
                        "1",
                        "--subject-to",
                        "wins <= 5",
                        "--subject-to",
                        "wins >= 7")
                .refuses("--subject-to: wins cannot be at most 5.0 and at least 7.0");
        handoff("optimize", "mm1", "--vary", "deals.winShare=0,1", "--delta", "1", "--subject-to", "few wins")
                .refuses(
                        "--subject-to: 'few wins' is not a constraint. Maybe 'rep.utilization <= 0.9', or with a tolerance 'spend <= 1M +- 10k'?");
        handoff(
                        "optimize",
                        "mm1",
                        "--vary",
                        "deals.winShare=0,1",
                        "--delta",
                        "1",
                        "--subject-to",
                        "rep.utilization <= 95")
                .refuses("--subject-to: '95' is no share, and rep.utilization is one, from 0 to 1. Maybe 95%?");
        handoff(
                        "optimize",
                        "mm1",
                        "--vary",
                        "deals.winShare=0,1",
                        "--delta",
                        "1",
                        "--subject-to",
                        "rep.utilization <= 95% +- 2")
                .refuses("--subject-to: '2' is no share, and rep.utilization is one, from 0 to 1. Maybe 2%?");
        handoff("optimize", "lumpy-revenue", "--vary", "deals.winShare=0.1,1", "--delta", "1", "--maximize", "winz")
                .refuses("there is no metric 'winz' here. Maybe wins?");
        handoff("optimize", "mm1", "--vary", "deals.winShare=1..0", "--delta", "1")
                .refuses("--vary deals.winShare: the range 1..0 is empty. Maybe from low to high?");
    }

    @Test
    void a_metric_that_some_replication_leaves_undefined_is_told_so() {
        String line = "followup.rate is undefined or infinite in some replication."
                + " Maybe a longer --horizon, or another metric?";
        String[] period = {"--horizon", "3w", "--warm-up", "0w"};
        handoff(with(
                        period,
                        "optimize",
                        "cold-war",
                        "--vary",
                        "prospecting.share=0,0.1",
                        "--maximize",
                        "followup.rate",
                        "--delta",
                        "1%"))
                .refuses(line);
        handoff(with(
                        period,
                        "optimize",
                        "cold-war",
                        "--vary",
                        "prospecting.share=0,0.1",
                        "--delta",
                        "1k",
                        "--subject-to",
                        "followup.rate >= 0.5"))
                .refuses(line);
        handoff(with(period, "sensitivity", "cold-war", "--factors", "prospecting.share", "--metric", "followup.rate"))
                .refuses(line);
    }

    private static String[] with(String[] period, String... args) {
        return Stream.concat(Stream.of(args), Stream.of(period)).toArray(String[]::new);
    }

    @Test
    void policies_under_which_the_same_happens_are_counted_once() {
        String out = handoff(
                        "optimize",
                        "lumpy-revenue",
                        "--vary",
                        "inbox.cap=500,900",
                        "--with",
                        "better: deals.winShare=0.5",
                        "--delta",
                        "20k",
                        "--budget",
                        "2000")
                .out();
        assertThat(out.replaceAll("\\s+", " "))
                .contains(
                        "of the 2 policies tried",
                        "event by event, and are counted once",
                        "\"inbox unread leads at most 500\" is \"as it is\"");
    }

    @Test
    void where_nothing_that_is_varied_changes_anything_that_is_said_and_no_figure_is_made_up() {
        String out = handoff(
                        "optimize",
                        "industry-baseline",
                        "--vary",
                        "sla.sales.enforcement=0,0.8",
                        "--delta",
                        "50k",
                        "--budget",
                        "400",
                        "--horizon",
                        "6w",
                        "--warm-up",
                        "2w")
                .out();
        assertThat(out)
                .contains("Nothing that was varied changes anything here")
                .doesNotContain("undefined");
    }
}
