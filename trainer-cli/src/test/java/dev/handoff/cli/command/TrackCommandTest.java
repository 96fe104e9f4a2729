package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small company's export held against its scenario. */
class TrackCommandTest {
    private static final String SINCE = "2026-03-02";

    @TempDir
    static Path place;

    private static String company;

    @BeforeAll
    static void trace() throws IOException {
        company = SmallCompany.in(place);
        export("fine");
        export("fewer", "--set", "channels.paid-search.inquiriesPerWeek=2");
    }

    private static void export(String name, String... further) {
        List<String> args = new ArrayList<>(List.of(
                "trace",
                company,
                "--as-crm",
                place.resolve(name).toString(),
                "--from",
                SINCE,
                "--replication",
                "5",
                "--set",
                "run.horizon=6 weeks"));
        args.addAll(List.of(further));
        assertThat(handoff(args.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
    }

    private static Program track(String export, String... further) {
        List<String> args = new ArrayList<>(List.of("track", company));
        for (String table : List.of("leads", "activities", "deals")) {
            args.addAll(List.of(
                    "--" + table, place.resolve(export).resolve(table + ".csv").toString()));
        }
        args.addAll(List.of(further));
        return handoff(args.toArray(String[]::new));
    }

    @Test
    void a_company_in_line_is_inside_its_bands() {
        assertThat(track("fine", "--since", SINCE, "-n", "60").isDone().out().replaceAll("\\s+", " "))
                .startsWith("In the 6 weeks since 2026-03-02 everything is inside its band")
                .contains("now expected band so far", "60 simulated companies", "--since 2026-03-02");
    }

    @Test
    void what_is_missing_is_named_and_the_exit_code_is_for_cron() {
        Program program = track("fewer", "--since", SINCE, "-n", "60");
        assertThat(program.exit()).isEqualTo(Exit.NO);
        assertThat(program.out().replaceAll("\\s+", " "))
                .startsWith("Since week 1 fewer people inquire than \"A small company\" says")
                .contains("fewer people inquire through paid-search");
    }

    @Test
    void threads_change_no_bit_and_rerun_makes_its_files_again(@TempDir Path out) {
        String one = track(
                        "fine",
                        "--since",
                        SINCE,
                        "-n",
                        "60",
                        "--threads",
                        "1",
                        "--format",
                        "json",
                        "--out",
                        out.toString())
                .out();
        assertThat(track("fine", "--since", SINCE, "-n", "60", "--threads", "2", "--format", "json")
                        .isDone()
                        .out())
                .isEqualTo(one);
        for (String file : List.of("report.html", "track.csv", "track.json", "results.xlsx", "week-inquiries.png")) {
            handoff("rerun", out.resolve(file).toString()).isDone();
        }
    }

    @Test
    void bands_may_hold_for_longer_than_the_weeks_so_far_and_for_a_company_that_changed_its_ways() {
        assertThat(track(
                                "fine",
                                "--since",
                                SINCE,
                                "-n",
                                "60",
                                "--horizon",
                                "8w",
                                "--before",
                                company,
                                "--format",
                                "json")
                        .out())
                .contains("\"weeks\" : 6", "\"horizonWeeks\" : 8", "--before " + company);
    }

    @Test
    void what_cannot_be_held_against_anything_is_refused_in_a_line() {
        track("fine")
                .refuses("track: --since is needed, the Monday on which the rollout began. Maybe --since 2026-03-02?");
        track("fine", "--since", "2026-03-03")
                .refuses("--since: 2026-03-03 is no Monday, and weeks begin on one. Maybe 2026-03-09?");
        track("fine", "--since", "soon").refuses("--since: 'soon' is not a day. Maybe 2026-03-02?");
        track("fine", "--since", SINCE, "-n", "20")
                .refuses("--budget: 20 simulated companies have no figure that 5 in 100 of them exceed; at least 60."
                        + " Maybe 400?");
        track("fine", "--since", SINCE, "--horizon", "3w")
                .refuses("--horizon: the export covers 6 weeks, and bands would hold for 3. Maybe --horizon 26w?");
        track("fine", "--since", "2027-03-01")
                .refuses("--since: the export has no lead that came in a whole week since 2027-03-01. Maybe an earlier"
                        + " Monday, or a later export?");
        track("fine", "--since", "2026-02-02")
                .refuses(
                        "--since: the first lead since then came on 2026-03-02, so the export does not reach back that far."
                                + " Maybe --since 2026-03-02?");
        handoff("track", company, "--since", SINCE).refuses("track: a file of leads is needed. Maybe --leads FILE?");
    }
}
