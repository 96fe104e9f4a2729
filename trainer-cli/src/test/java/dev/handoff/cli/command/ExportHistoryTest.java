package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.FittedDraws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody tells of the weeks of an export: weeks held out, changes, spending, calls never logged. */
class ExportHistoryTest {
    @TempDir
    Path directory;

    private String leads;
    private String calls;
    private String deals;
    private String spend;
    private String mine;

    @BeforeEach
    void write() throws IOException {
        HandmadeExport export = new HandmadeExport("Somebody");
        leads = write("leads.csv", export.leads());
        calls = write("calls.csv", export.calls());
        deals = write("deals.csv", export.deals());
        StringBuilder rows = new StringBuilder("channel,week,spend\n");
        for (int week = 0; week < 20; week++) {
            rows.append("web,")
                    .append(java.time.LocalDate.of(2024, 1, 1).plusWeeks(week))
                    .append(",")
                    .append(1000 + 20 * week)
                    .append("\n");
        }
        spend = write("spend.csv", rows + "radio,2024-01-01,50\n");
        mine = directory.resolve("mine").toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Program calibrate(String... further) {
        return handoff(Stream.concat(
                        Stream.of(
                                "calibrate",
                                "--leads",
                                leads,
                                "--activities",
                                calls,
                                "--deals",
                                deals,
                                "--zone",
                                "Europe/Berlin",
                                "--budget",
                                "8",
                                "--periods",
                                "8"),
                        Stream.of(further))
                .toArray(String[]::new));
    }

    @Test
    void weeks_held_out_a_change_spending_and_calls_never_logged_are_told_and_can_be_made_again() throws IOException {
        Program p = calibrate(
                "--out",
                mine,
                "--hold-out",
                "6w",
                "--changed",
                "teams.sales.reps=2 at 2024-04-01",
                "--spend",
                spend,
                "--unlogged",
                "15%");
        assertThat(p.exit()).as(p.err()).isIn(Exit.DONE, Exit.NO);
        assertThat(p.outInOneLine())
                .containsPattern("Held-out quarter: \\d+ of \\d+ figures inside their 95 % range")
                .contains(
                        "Changed teams.sales.reps=2 at 2024-04-01: ",
                        "If 15 % of unanswered calls were never logged, ",
                        "(spending, 21 rows): 20 amounts. Left out: 1 of a channel without leads.");
        Path folder = Path.of(mine);
        assertThat(folder.resolve("scenario.yaml"))
                .content()
                .contains(
                        "timeline: [{at: 91 days, set: {teams.sales.reps: 2}, note: changed on 2024-04-01}]",
                        "costPerInquiry: ",
                        "before the change of 2024-04-01");
        assertThat(ScenarioLoader.load(mine, List.of()).orThrow().interventions())
                .hasSize(1);
        assertThat(FittedDraws.read(folder.resolve(FittedDraws.FILE)).paths()).contains("channels.web.costPerInquiry");
        assertThat(folder.resolve("fit.json"))
                .content()
                .contains("\"weeks\" : 6", "\"funnel\" : ", "\"unlogged\" : {", "\"figure\" : \"total.sqls\"");
        assertThat(Files.readString(folder.resolve("fit.html")))
                .contains(
                        "1. What was read, left out and understood",
                        "2. Observed beside simulated",
                        "3. The held-out quarter",
                        "4. What could not be identified, and why",
                        "5. Every fitted value",
                        "6. Three ways of looking at speed")
                .hasSizeLessThan(300_000);
        assertThat(handoff("rerun", folder.resolve("fit.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void the_company_is_fitted_to_all_weeks_whether_some_are_held_out_or_not() throws IOException {
        calibrate("--out", mine, "--hold-out", "6w");
        String held = Files.readString(Path.of(mine, "scenario.yaml"));
        String other = directory.resolve("other").toString();
        calibrate("--out", other, "--hold-out", "none");
        assertThat(Files.readString(Path.of(other, "scenario.yaml"))).isEqualTo(held);
        assertThat(Files.readString(Path.of(other, "draws.csv")))
                .isEqualTo(Files.readString(Path.of(mine, "draws.csv")));
    }

    @Test
    void what_cannot_be_understood_is_refused_in_a_line() throws IOException {
        calibrate("--hold-out", "a quarter")
                .refuses("--hold-out: 'a quarter' is no number of weeks such as 13w. Maybe 13w, or none?");
        calibrate("--hold-out", "13w")
                .refuses("--hold-out: the export covers 20 whole weeks, and 8 must be left to fit. Maybe 12w?");
        calibrate("--unlogged", "150%")
                .refuses("--unlogged: '150%' is no share of calls above 0 and up to 90 %. Maybe 15%?");
        calibrate("--changed", "two reps quit")
                .refuses("--changed 'two reps quit': a path, its new value and a day are needed. Maybe"
                        + " 'teams.sales.reps=5 at 2024-09-30'?");
        calibrate("--changed", "teams.sales.reps=2 at Easter")
                .refuses("--changed 'teams.sales.reps=2 at Easter': 'Easter' is not a day of the calendar: year,"
                        + " month and day are needed, such as 2026-01-05");
        calibrate("--changed", "teams.sales.reps=2 at 2023-04-01")
                .refuses(
                        "--changed 'teams.sales.reps=2 at 2023-04-01': the weeks looked at begin on 2024-01-01, so that"
                                + " all of them lie after the change. Maybe --set teams.sales.reps=2?");
        calibrate("--changed", "teams.sales.reps=2 at 2026-04-01")
                .refuses(
                        "--changed 'teams.sales.reps=2 at 2026-04-01': the export ends on 2024-06-03. Maybe '--with' of"
                                + " handoff compare, later?");
        calibrate("--changed", "teams.sales.rep=2 at 2024-04-01")
                .refuses("--changed 'teams.sales.rep=2 at 2024-04-01': there is no parameter 'teams.sales.rep'. Maybe"
                        + " teams.sales.reps?");
        calibrate("--changed", "teams.sales.reps=many at 2024-04-01")
                .refuses("--changed 'teams.sales.reps=many at 2024-04-01': 'many' is not a number");
        handoff("calibrate", "--hold-out", "6w")
                .refuses("calibrate: --hold-out tells of the weeks of an export, and none is given. Maybe with --leads"
                        + " FILE?");
        String bad = write("bad.csv", "channel,week,spend\nweb,2024-01-01,a lot\n");
        calibrate("--spend", bad)
                .refuses(bad + ":2 spend: this is not a number ('a aaa', 9 for a figure and a for a letter)");
    }
}
