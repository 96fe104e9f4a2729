package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Exit;
import dev.handoff.scenario.draws.FittedDraws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff calibrate --target} as a user sees it. */
class CalibrateCommandTest {
    @TempDir
    Path directory;

    private Program calibrate(String... further) throws IOException {
        String small = SmallCompany.in(directory);
        String[] args = {"calibrate", "--extends", small, "--set", "run.horizon=13w"};
        String[] all = new String[args.length + further.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(further, 0, all, args.length, further.length);
        return handoff(all);
    }

    @Test
    void a_figure_is_reached_and_the_company_written_so_that_it_can_be_run() throws IOException {
        Path mine = directory.resolve("mine");
        Program p = calibrate(
                "--target", "mqlRate = 40 % ± 2", "--adjust", "leadDefinition.threshold", "--out", mine.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.outInOneLine())
                .startsWith("The figure is reached to within what is known of it.")
                .contains("Leads handed to sales, of inquiries");
        assertThat(mine.resolve("scenario.yaml"))
                .content()
                .startsWith("extends: ../small.yaml")
                .contains("run:\n  horizon: 13w", "leadDefinition:\n  threshold: ", "\"fitted: to one figure; was ");
        assertThat(FittedDraws.read(mine.resolve(FittedDraws.FILE)).size()).isEqualTo(200);
        assertThat(mine.resolve("fit.html")).exists();
        assertThat(mine.resolve("results.xlsx")).exists();
        assertThat(handoff("scenarios", "show", mine.toString()).isDone().out()).contains("# fitted: to one figure");
        assertThat(handoff("run", mine.toString(), "-n", "2").exit()).isEqualTo(Exit.DONE);
        assertThat(handoff("rerun", mine.resolve("fit.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void figures_that_fight_are_named_and_the_answer_is_no() throws IOException {
        Program p = calibrate(
                "--target", "attempts.none = 30 % ± 1",
                "--target", "followup.rate = 90 % ± 1",
                "--adjust", "persistence.pickUpLead");
        assertThat(p.exit()).isEqualTo(Exit.NO);
        assertThat(p.outInOneLine())
                .contains("fight each other: ", "cannot both be had", "missed by more than three times that");
    }

    @Test
    void a_used_up_budget_leaves_the_best_so_far_which_can_be_made_again() throws IOException {
        Path mine = directory.resolve("mine");
        Program p = calibrate(
                "--target", "mqlRate = 60 % ± 1",
                "--adjust", "leadDefinition.threshold",
                "--budget", "40",
                "--out", mine.toString());
        assertThat(p.outInOneLine()).contains("Partial result: interrupted, or the budget is used up");
        assertThat(handoff("rerun", mine.resolve("fit.csv").toString()).isDone().out())
                .contains("the same, bit for bit");
    }

    @Test
    void too_small_a_budget_has_nothing_to_show() throws IOException {
        calibrate("--target", "mqlRate = 60 %", "--adjust", "leadDefinition.threshold", "--budget", "9")
                .refuses("--budget: it was used up before the search had seen which value moves which figure."
                        + " Maybe --budget 2000, or fewer values with --adjust?");
    }

    @Test
    void data_have_every_figure_and_value() throws IOException {
        String[] asked = {"--target", "mqlRate = 60 % ± 3", "--adjust", "leadDefinition.threshold"};
        String json = calibrate(append(asked, "--format", "json")).out();
        assertThat(json).contains("\"figure\" : \"mqls/inquiries\"", "\"path\" : \"leadDefinition.threshold\"");
        assertThat(calibrate(append(asked, "--format", "csv")).out())
                .contains(",target,mqls/inquiries,share,0.6,0.03,");
    }

    private static String[] append(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Test
    void what_cannot_be_understood_is_refused_in_a_line() throws IOException {
        handoff("calibrate")
                .refuses(
                        "calibrate: an export or a figure you know is needed. Maybe --leads FILE, or --target 'attempts.none = 46 %'?");
        calibrate("--target", "mqlRat = 60 %")
                .refuses("--target 'mqlRat = 60 %': there is no figure 'mqlRat'. Maybe mqlRate?");
        calibrate("--target", "mqlRate = 60 %", "--adjust", "deals.winShar")
                .refuses("--adjust deals.winShar: there is no value 'deals.winShar'. Maybe deals.winShare?");
    }

    /** One rep, two channels, then seven figures, of which only one is known. */
    @Test
    void a_company_is_asked_for() throws IOException {
        Path script = Files.writeString(directory.resolve("answers.txt"), "2\n\n30\n\n60 ± 3\n\n\n\n\n\n\n");
        Path mine = directory.resolve("ours");
        Program p = handoff(
                "scenarios",
                "new",
                mine.toString(),
                "--ask",
                "--from",
                SmallCompany.in(directory),
                "--script",
                script.toString());
        assertThat(p.out()).contains("Reps in sales [1]: 2", "Inquiries a week through paid-search [25]: 30");
        assertThat(mine.resolve("scenario.yaml"))
                .content()
                .contains("reps: 2", "inquiriesPerWeek: 30", "data: as stated by whoever fitted it");
        assertThat(handoff("scenarios", "check", mine.toString()).exit()).isEqualTo(Exit.DONE);
    }

    private Program answered(String answers) throws IOException {
        return handoff(
                "scenarios",
                "new",
                directory.resolve("theirs").toString(),
                "--ask",
                "--from",
                SmallCompany.in(directory),
                "--script",
                Files.writeString(directory.resolve("answers.txt"), answers).toString());
    }

    @Test
    void an_answer_in_another_unit_is_refused_where_it_was_given() throws IOException {
        Program p = answered("\n\n\n\n\n\n8 %\n\n\n\n\n");
        assertThat(p.exit()).isEqualTo(Exit.INVALID);
        assertThat(p.err()).contains("--ask: attempts is counted in attempts, not in per cent");
        assertThat(p.out())
                .endsWith("Calls and mails to a lead in its first month, on average (2.5): 8 %\n")
                .doesNotContain("worth pursuing");
    }

    @Test
    void more_than_all_and_per_cent_of_what_is_no_share_are_refused() throws IOException {
        assertThat(answered("\n\n\n\n120\n").err()).contains("--ask: '120' is more than all of a hundred");
        assertThat(answered("\n\n10 %\n").err()).contains("--ask: '10 %' is in per cent, which this is not counted in");
    }

    @Test
    void answers_that_end_too_early_are_given_back_as_a_command() throws IOException {
        assertThat(answered("2\n\n30\n\n60 ± 3\n").err())
                .contains("the answers end before the questions do", "What was answered: handoff calibrate --target '")
                .contains("--set teams.sales.reps=2");
    }

    @Test
    void answers_from_which_nothing_can_be_fitted_are_given_back_as_a_command() throws IOException {
        assertThat(answered("2\n\n30\n\n\n\n\n\n\n\n\n").err())
                .contains("so there is nothing to fit. Maybe handoff run ", "--set teams.sales.reps=2 --set ");
    }
}
