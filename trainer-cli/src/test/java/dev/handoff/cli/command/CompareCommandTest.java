package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff compare} as a user sees it. */
class CompareCommandTest {

    private static Program compare(String... args) {
        List<String> all = new ArrayList<>(List.of("compare", "lumpy-revenue", "--budget", "12"));
        all.addAll(List.of(args));
        return handoff(all.toArray(String[]::new));
    }

    @Test
    void the_same_policy_earns_exactly_as_much() {
        assertThat(compare("lumpy-revenue").isDone().out())
                .contains("\"Few deals, uneven ones (2)\" earns exactly as much as");
    }

    @Test
    void a_variation_needs_no_file() {
        String out = compare("--with", "twice: deals.winShare=0.4; deals.sizeSpread=0.5")
                .isDone()
                .out();
        assertThat(out).contains("\"twice\" earns").contains("deals.winShare", "deals.sizeSpread");
    }

    @Test
    void between_two_companies_a_way_to_compare_policies_alone_is_named() {
        String way = "Maybe handoff whose-fault with --reference";
        String[] companies = {
            "compare", "trade-show-flood", "joint-sla", "-n", "2", "--horizon", "2w", "--warm-up", "1w"
        };
        assertThat(handoff(companies).isDone().outInOneLine()).contains(" more. The comparison", way);
        assertThat(compare("--with", "deals.winShare=0.4").isDone().outInOneLine())
                .doesNotContain(way);
    }

    @Test
    void worlds_that_differ_are_pointed_out() {
        assertThat(compare("--with", "deals.winShare=0.4").isDone().out())
                .contains("nobody in the company decides: deals: share won");
    }

    @Test
    void where_people_begin_is_not_said_to_make_no_difference_but_to_be_taken_from_the_base() {
        assertThat(compare("--with", "trust.sales=0.9").isDone().outInOneLine())
                .contains(
                        "differs from \"Few deals, uneven ones\" only in where people begin: \"trust: of sales in marketing\"")
                .contains("whichever policy is put in place. Maybe --set for all of them, or --steady?")
                .doesNotContain("no parameter differs");
        assertThat(compare("--with", "trust.sales=0.9; deals.winShare=0.4", "--details")
                        .isDone()
                        .outInOneLine())
                .contains("so it makes no difference here: \"trust: of sales in marketing\"");
        assertThat(compare("--with", "trust.sales=0.9", "--steady", "--details")
                        .isDone()
                        .out())
                .containsPattern("trust.sales +0.5 +0.9 +world");
    }

    @Test
    void how_low_a_tenth_of_the_trials_lies_is_told_with_how_far_that_may_be_off_or_not_at_all() {
        assertThat(compare("--with", "deals.winShare=0.4").isDone().out())
                .contains("The risk of a bad quarter")
                .doesNotContain("one in ten below", "One in ten below");
        assertThat(handoff("compare", "lumpy-revenue", "--with", "deals.winShare=0.4", "--budget", "40")
                        .isDone()
                        .outInOneLine())
                .containsPattern("Quarter 1 .{5,40} \\d+ % .{3,15} EUR \\(\\S+ to \\S+ [kM]\\) Quarter 2")
                .containsPattern("in brackets, where this lies at 9\\d\\.\\d % confidence");
    }

    @Test
    void the_data_bound_the_share_of_better_quarters_and_the_worst_tenth() {
        assertThat(compare("--with", "deals.winShare=0.4", "--format", "json")
                        .isDone()
                        .out())
                .containsPattern("\"probabilityBetterLower\" : 0\\.\\d+")
                .containsPattern("\"probabilityBetterUpper\" : (0\\.\\d+|1\\.0)")
                .contains("\"worstTenthLower\" : null")
                .containsPattern("\"worstTenthUpper\" : -?\\d+");
    }

    @Test
    void contribution_has_two_parts_only_where_deals_stay_open() {
        assertThat(compare("--with", "deals.winShare=0.4").isDone().out()).doesNotContain("Contribution of open deals");
        assertThat(handoff(
                                "compare",
                                "industry-baseline",
                                "signed-sla",
                                "--budget",
                                "2",
                                "--horizon",
                                "4w",
                                "--details")
                        .out())
                .containsPattern("Contribution .+\\n +Contribution of deals closed .+\\n +Contribution of open deals ");
    }

    @Test
    void nobody_looks_at_an_agreement_that_is_not_there() {
        assertThat(handoff(
                                "compare",
                                "industry-baseline",
                                "signed-sla",
                                "--budget",
                                "2",
                                "--horizon",
                                "4w",
                                "--details")
                        .out())
                .containsPattern("sales' promise: enforcement +none +0.9 +joint");
    }

    @Test
    void the_command_that_is_printed_gives_the_same_result() {
        String out = compare("--with", "a: deals.winShare=0.4", "--format", "json", "--seed", "5")
                .isDone()
                .out();
        assertThat(out).contains("handoff compare lumpy-revenue --with 'a: deals.winShare=0.4' --budget 12 --seed 5");
        assertThat(compare("--with", "a: deals.winShare=0.4", "--format", "json", "--seed", "5", "--threads", "1")
                        .out())
                .isEqualTo(out);
    }

    @Test
    void a_time_becomes_the_number_reached_in_it() {
        String out = handoff("compare", "lumpy-revenue", "lumpy-revenue", "--budget", "0.01s")
                .isDone()
                .out();
        assertThat(out).containsPattern("Again: handoff compare lumpy-revenue lumpy-revenue --budget\\s+\\d+\\n");
    }

    @Test
    void everything_is_written(@TempDir Path dir) throws Exception {
        Program done = compare("--with", "deals.winShare=0.4", "--out", dir.toString());
        assertThat(done.exit()).isEqualTo(Exit.DONE);
        assertThat(dir)
                .isDirectoryContaining(f -> f.endsWith("report.html"))
                .isDirectoryContaining(f -> f.endsWith("compare.json"))
                .isDirectoryContaining(f -> f.endsWith("compare.csv"))
                .isDirectoryContaining(f -> f.endsWith("money.png"));
        assertThat(Files.readString(dir.resolve("money.svg"))).contains("<metadata>");
    }

    @Test
    void nothing_to_compare_is_refused() {
        handoff("compare", "lumpy-revenue")
                .refuses("handoff compare: there is nothing to compare lumpy-revenue with. Maybe signed-sla, or --with"
                        + " 'sla.sales.enforcement=1'?");
    }

    @Test
    void misspelt_input_is_refused_in_a_line() {
        handoff("compare", "lumpy-revenue", "signed-slaa")
                .refuses("no scenario named 'signed-slaa'. Maybe signed-sla?");
        compare("--with", "deals.winShar=1")
                .refuses("--with deals.winShar=1: there is no parameter 'deals.winShar'. Maybe deals.winShare?");
        compare("--with", "more money")
                .refuses(
                        "--with: 'more money' is not a change. Maybe 'sla.sales.enforcement=1', several with ';' between them?");
        handoff("compare", "mm1", "mm1", "--budget", "soon")
                .refuses("--budget: 'soon' is neither a number of replications such as 200 nor a time such as 60s.");
        handoff("compare", "mm1", "mm1", "--budget", "0")
                .refuses("--budget: 0 is not a number of replications such as 100.");
        handoff("compare", "mm1", "mm1", "--budget", "0s").refuses("--budget: nothing can be simulated in 0s.");
    }

    @Test
    void what_cannot_be_rolled_out_is_told() {
        Program refused = handoff("compare", "industry-baseline", "sdr-and-ae");
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.err())
                .contains("cannot be rolled out in industry-baseline: teams cannot come or go")
                .contains("Maybe --steady");
    }

    @Test
    void one_replication_is_refused_rather_than_called_an_interruption() {
        String line = "--budget: one replication tells nothing about chance. Maybe 100?";
        handoff("compare", "lumpy-revenue", "signed-sla", "-n", "1").refuses(line);
        handoff("whose-fault", "cold-war", "--reference", "joint-sla", "-n", "1")
                .refuses(line);
        handoff("sweep", "cold-war", "--vary", "prospecting.share=0,0.1", "-n", "1")
                .refuses(line);
    }

    @Test
    void a_variation_that_changes_nothing_says_so_before_any_table() {
        String out = compare("--with", "idle: inbox.cap=500").isDone().out();
        assertThat(out.replaceAll("\\s+", " ")).contains("\"inbox: unread leads at most\" (", "changes nothing here");
        assertThat(out.indexOf("changes nothing")).isLessThan(out.indexOf("What is done differently"));
        assertThat(compare("--with", "again: deals.winShare=0.2").isDone().out().replaceAll("\\s+", " "))
                .contains("\"again\" is \"Few deals, uneven ones\": no parameter differs");
    }

    @Test
    void one_more_policy_may_be_a_file(@TempDir Path dir) throws java.io.IOException {
        Path file = Files.writeString(
                dir.resolve("twice.yaml"), "extends: lumpy-revenue\ntitle: Twice\ndeals: {winShare: 0.4}\n");
        assertThat(compare("--with", file.toString()).isDone().out()).contains("\"Twice\" earns");
    }

    @Test
    void a_warm_up_holds_for_every_policy() {
        assertThat(compare("--with", "deals.winShare=0.4", "--warm-up", "9w")
                        .isDone()
                        .out())
                .contains("for 9 weeks", "--warm-up 9w");
    }

    @Test
    void steady_says_how_long_it_took_and_so_does_the_command_printed() {
        String out =
                compare("--with", "deals.winShare=0.4", "--steady").isDone().out();
        assertThat(out.replaceAll("\\s+", " "))
                .containsPattern("until the company had settled|has not settled after 104 weeks")
                .contains("--steady")
                .doesNotContain("--warm-up");
    }
}
