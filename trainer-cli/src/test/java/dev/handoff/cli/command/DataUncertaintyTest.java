package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import dev.handoff.random.Draws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --with-data-uncertainty} as a user sees it: a small company with draws beside it, from the command to the files. */
class DataUncertaintyTest {
    private static final String WITH = "--with-data-uncertainty";

    @TempDir
    Path directory;

    private String company;

    @BeforeEach
    void a_small_company_with_forty_draws() throws IOException {
        company = directory.toString();
        Files.writeString(directory.resolve("scenario.yaml"), """
                extends: lumpy-revenue
                title: Mine
                run: {warmUp: 4 weeks, horizon: 8 weeks}
                sources:
                  deals.medianSize: "fitted: 132 won deals, 20,000 ± 5,000"
                """);
        Files.writeString(directory.resolve("worse.yaml"), """
                extends: scenario.yaml
                title: Worse
                deals: {winShare: 0.01}
                """);
        draws(40);
    }

    private void draws(int number) throws IOException {
        StringBuilder text = new StringBuilder("draw,deals.medianSize,deals.winShare\n");
        Draws luck = new Draws(20261129, 0);
        for (int b = 0; b < number; b++) {
            double size = 20_000 * Math.exp(0.4 * luck.normal(1, b, () -> 0, 0));
            double share = 0.3 + 0.02 * luck.normal(1, b, () -> 0, 1);
            text.append(String.format(Locale.ROOT, "%d,%.0f,%.4f%n", b + 1, size, share));
        }
        Files.writeString(directory.resolve("draws.csv"), text);
    }

    @Test
    void a_run_tells_data_from_luck_and_where_in_the_data_it_comes_from() {
        Program p = handoff("run", company, WITH);
        assertThat(p.isDone().outInOneLine())
                .containsPattern(
                        "^Contribution is .* ± .* over 8 weeks\\. Of this ±, data \\d+\\s%, finite simulation \\d+\\s%")
                .containsPattern("of this variance, data \\d+\\s%, luck \\d+\\s%")
                .containsPattern("Most of it from: deal size \\d+\\s% \\(132 won deals\\)")
                .contains("500 won deals instead of 132 would make it ±")
                .contains("40 of 40 draws of what the data leave open, each under the same 4 lucks");
        assertThat(p.out().lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void a_comparison_judges_all_policies_by_the_data_and_is_made_again_bit_for_bit() {
        Path out = directory.resolve("out");
        Program p = handoff(
                "compare",
                company,
                directory.resolve("worse.yaml").toString(),
                "--with",
                "more: deals.winShare=0.6",
                WITH,
                "--budget",
                "80",
                "--out",
                out.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.outInOneLine())
                .containsPattern("^\"more\" beside \"Mine\": \\+")
                .contains("better in every draw, by how much the data leave open")
                .containsPattern("better in \\d+ of 100 simulated times");
        assertThat(out).isDirectoryContaining(f -> f.endsWith("report.html"));
        assertThat(handoff("rerun", out.resolve("compare.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void what_knowing_is_worth_is_told_to_two_digits_and_with_the_draws_it_rests_on_where_they_are_few() {
        assertThat(handoff("compare", company, "--with", "fixed: deals.winShare=0.3", WITH, "--budget", "24")
                        .isDone()
                        .outInOneLine())
                .containsPattern(
                        "would be worth about (\\d{1,2}|\\d\\.\\d|\\d,?\\d0*)( k| M)? EUR over 8 weeks, and better data no"
                                + " more than that; this rests on 6 draws\\.");
    }

    @Test
    void a_policys_own_value_wins_over_the_draws() {
        String json = handoff(
                        "compare",
                        company,
                        "--with",
                        "fixed: deals.medianSize=20000; deals.winShare=0.3",
                        "--with",
                        "drawn: deals.winShare=0.3",
                        WITH,
                        "--budget",
                        "24",
                        "--steady",
                        "--warm-up",
                        "4w",
                        "--format",
                        "json")
                .isDone()
                .out();
        assertThat(dataShare(json, "fixed")).isEqualTo("0.0");
        assertThat(dataShare(json, "drawn")).matches("0\\.[1-9]\\d*");
    }

    /** The data's share in the ± of a policy's contribution. */
    private static String dataShare(String json, String policy) {
        Matcher m = Pattern.compile(
                        "\"name\" : \"" + policy + "\".*?\"contribution.expected\".*?\"dataShare\" : ([\\d.]+)",
                        Pattern.DOTALL)
                .matcher(json);
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    @Test
    void what_varies_without_doubt_is_told_as_a_choice_with_what_knowing_is_worth() {
        Program p = handoff(
                "optimize", company, "--vary", "deals.winShare=0.1,0.5", "--delta", "1k", "--budget", "72", WITH);
        assertThat(p.isDone().outInOneLine())
                .containsPattern("^\"share won 0.5\" is chosen of 3 policies: over all draws it brings the most\\.")
                .contains("better data would not change the choice");
    }

    private Program choice(String bound, String... more) {
        List<String> words = new ArrayList<>(List.of("optimize", company, "--vary", "deals.winShare=0.1,0.5"));
        words.addAll(List.of("--delta", "1k", "--budget", "480", WITH, "--subject-to", bound));
        words.addAll(List.of(more));
        return handoff(words.toArray(String[]::new));
    }

    @Test
    void a_choice_with_a_bound_takes_the_best_within_it_and_says_in_how_many_draws_it_is() {
        Path out = directory.resolve("out");
        Program p = choice("revenue.expected <= 100k", "--out", out.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.outInOneLine())
                .containsPattern("^\"share won 0.1\" is the only one of 3 policies that is known to keep to expected"
                        + " revenue <= 100000\\.")
                .containsPattern(
                        "\"share won 0.1\" keeps to .*: the mean over draws is .* ± .*, and \\d+ of 40 draws are"
                                + " within it\\.")
                .contains("Ahead of it, but not within the bounds: \"share won 0.5\".");
        assertThat(out.resolve("optimize.json")).content().contains("\"subjectTo\"", "\"shareOfDraws\"");
        assertThat(handoff("rerun", out.resolve("optimize.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void a_bound_that_all_keep_leaves_the_choice_as_it_is_and_one_that_nobody_keeps_answers_no() {
        assertThat(choice("wins >= 0 +- 20").isDone().outInOneLine())
                .contains(
                        "\"share won 0.5\" is chosen of 3 policies, which all keep to deals won >= 0: over all draws it"
                                + " brings the most.");
        Program none = choice("wins >= 100");
        assertThat(none.exit()).isEqualTo(Exit.NO);
        assertThat(none.outInOneLine())
                .contains("None of the 3 policies keeps to deals won >= 100 in the mean over draws.")
                .contains("\"as it is\" does not keep to deals won >= 100");
        choice("nothing <= 1")
                .refuses("--subject-to: there is no metric 'nothing' here. Maybe --maximize list, which names all?");
    }

    @Test
    void a_bound_is_told_as_it_was_typed_with_its_tolerance_and_what_is_not_worth_looking_for() {
        assertThat(choice("rep.utilization <= 95 %").isDone().outInOneLine())
                .contains("which all keep to reps busy <= 95 %: over all draws")
                .contains("keeps to reps busy <= 95 % ± 1.9 points: the mean over draws is ")
                .contains(
                        "No other that keeps to the bounds comes within 1,000 of it, which --delta says is not worth looking for.")
                .doesNotContain("0.95");
    }

    @Test
    void faults_are_told_as_shares_only_where_no_amount_is_below_nought_in_nearly_all_draws() throws IOException {
        Path agreed = Files.createDirectory(directory.resolve("firm"));
        String period = "run: {warmUp: 2 weeks, horizon: 6 weeks}\n";
        Files.writeString(agreed.resolve("scenario.yaml"), "extends: industry-baseline\n" + period);
        Files.writeString(agreed.resolve("signed.yaml"), "extends: signed-sla\ntitle: Signed\n" + period);
        Files.copy(directory.resolve("draws.csv"), agreed.resolve("draws.csv"));
        Program p = handoff(
                "whose-fault",
                agreed.toString(),
                "--reference",
                agreed.resolve("signed.yaml").toString(),
                "--budget",
                "12",
                WITH);
        assertThat(p.isDone().outInOneLine())
                .startsWith("Under \"Signed\" the company would bring ")
                .contains("Better marketing alone", "Better sales alone", "Only together", "The whole gap")
                .containsPattern("(No percentages: only in|In) \\d+\\s% of the draws no amount is below 0");
    }

    @Test
    void assumptions_join_as_a_third_part() {
        assertThat(handoff("run", company, WITH, "--with-assumptions", "-n", "24")
                        .isDone()
                        .outInOneLine())
                .containsPattern("Of this ±, data \\d+\\s%, assumptions \\d+\\s%, finite simulation \\d+\\s%");
    }

    @Test
    void what_cannot_be_asked_is_refused_in_a_line() throws IOException {
        handoff("run", "industry-baseline", WITH)
                .refuses(
                        "--with-data-uncertainty: there is no draws.csv beside industry-baseline, which would say how well"
                                + " its values are known. Maybe a company that 'handoff calibrate … --out DIR' has fitted?");
        handoff("run", company, "--with-assumptions")
                .refuses("--with-assumptions joins --with-data-uncertainty and is nothing without it. Maybe both?");
        handoff("run", company, WITH, "-n", "11")
                .refuses("-n: 11 simulated times are too few with --with-data-uncertainty: 6 draws under 2 lucks, 12 in"
                        + " all, are the least. Maybe 160?");
        handoff("optimize", company, "--vary", "deals.winShare=0.1,0.5", "--delta", "1k", "--budget", "24", WITH)
                .refuses(
                        "--budget: 24 are 8 simulated times of each of 3 policies, too few with --with-data-uncertainty: 6"
                                + " draws under 2 lucks, 36 in all, are the least. Maybe 480?");
        handoff("run", company, WITH, "--precision", "5%")
                .refuses("--precision: no number of replications makes the data more. Maybe -n 320 with"
                        + " --with-data-uncertainty?");
        handoff("compare", company, "worse", WITH, "--interval", "hall")
                .refuses(
                        "--interval: with --with-data-uncertainty all intervals are Student's. Maybe without --interval?");
        handoff("optimize", company, "--vary", "deals.winShare=0.1..0.5", "--delta", "1k", WITH)
                .refuses(
                        "--vary: with --with-data-uncertainty every policy is tried under every draw, and these are too"
                                + " many. Maybe steps, such as lo..hi:step?");
        draws(5);
        handoff("run", company, WITH)
                .refuses(
                        "--with-data-uncertainty: 5 draws say nothing about how much they differ; 6 are the least. Maybe"
                                + " 'handoff calibrate', which writes 200?");
    }
}
