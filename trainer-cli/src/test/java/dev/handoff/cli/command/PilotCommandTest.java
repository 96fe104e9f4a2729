package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilotCommandTest {
    private static final String FULL = "sla.sales.enforcement=1";

    @TempDir
    static Path place;

    private static String company;

    @BeforeAll
    static void write() throws IOException {
        company = SmallCompany.in(place);
    }

    private static Program pilot(String... further) {
        List<String> args = new ArrayList<>(List.of(
                "pilot", company, "--weeks", "2,4", "--warm-up", "1w", "-n", "4", "--set", "teams.sales.reps=3"));
        args.addAll(List.of(further));
        return handoff(args.toArray(String[]::new));
    }

    @Test
    void it_says_when_the_figures_will_tell() {
        assertThat(pilot("--with", "cadence.maxAttempts=2").isDone().out().replaceAll("\\s+", " "))
                .contains(
                        "2 weeks 4 weeks",
                        "False alarms when there is nothing to see, 4 weeks",
                        "1 of 3 reps who follow up",
                        "4 simulated pilots",
                        "Again: handoff pilot " + company)
                .contains("--with cadence.maxAttempts=2 --weeks 2,4 --set teams.sales.reps=3");
    }

    @Test
    void threads_change_no_bit_and_rerun_makes_its_files_again(@TempDir Path out) {
        String one = pilot("--with", FULL, "--threads", "1", "--format", "json", "--out", out.toString())
                .out();
        assertThat(pilot("--with", FULL, "--threads", "2", "--format", "json")
                        .isDone()
                        .out())
                .isEqualTo(one)
                .contains("\"design\" : \"split\"", "\"pilotReps\" : 1");
        for (String file :
                List.of("report.html", "seen.png", "alarms.svg", "pilot.csv", "pilot.json", "results.xlsx")) {
            handoff("rerun", out.resolve(file).toString()).isDone();
        }
    }

    @Test
    void before_and_after_needs_no_second_rep() {
        assertThat(handoff(
                                "pilot",
                                company,
                                "--weeks",
                                "2",
                                "--warm-up",
                                "1w",
                                "-n",
                                "3",
                                "--design",
                                "before-after",
                                "--with",
                                FULL,
                                "--format",
                                "csv")
                        .isDone()
                        .out())
                .contains("pursued,2,at the end,seen,share,");
    }

    @Test
    void the_same_policy_shows_nothing() {
        assertThat(pilot(company).isDone().out())
                .startsWith("Both groups have the same policy: there is nothing to see.");
    }

    @Test
    void a_company_of_one_rep_cannot_be_split() {
        handoff("pilot", company, "--with", FULL, "-n", "3")
                .refuses("teams.sales.reps: one rep cannot be parted in two groups. Maybe --design before-after?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--share 1 | --share: 1 leaves nobody in one of the two groups. Maybe 1/3, or --design before-after?",
                "--share a/b | --share: 'a/b' is not a number such as 50k.",
                "--weeks 0 | --weeks: '0' is no list of whole weeks. Maybe 4,8,13,26?",
                "--weeks 500 | --weeks: a pilot of 500 weeks is none; at most 156. Maybe 26,52?",
                "--design ab | --design: 'ab' is no design. Maybe split, or before-after?",
                "--horizon 8w | --horizon: how long a pilot lasts is said by --weeks. Maybe --weeks 13?",
                "--steady | --steady: a pilot begins in the company as it is. Maybe without --steady?"
            })
    void what_makes_no_pilot_is_refused_in_a_line(String options, String message) {
        List<String> args = new ArrayList<>(List.of("pilot", company, "--with", FULL));
        args.addAll(List.of(options.split(" ")));
        handoff(args.toArray(String[]::new)).refuses(message);
    }

    @Test
    void what_both_groups_share_is_not_tried_in_one() {
        pilot("--with", "channels.paid-search.spendPerWeek=1")
                .refuses(
                        "channels.paid-search.spendPerWeek: both groups share it, so it cannot be tried in one of them."
                                + " Maybe --design before-after?");
        pilot().refuses("handoff pilot: nothing is said of what is to be tried in " + company
                + ". Maybe signed-sla, or --with 'sla.sales.enforcement=1'?");
        pilot("signed-sla", "--with", FULL).refuses("--with: signed-sla is tried already. Maybe only one of them?");
    }
}
