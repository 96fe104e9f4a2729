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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff calibrate --leads} as a user sees it, on an export made by hand. */
class CrmCalibrationTest {
    private static final String CANARY = "Kanarienvogel";

    /** A word of a command line, quoted or not. */
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

    @TempDir
    Path directory;

    private String leads;
    private String calls;
    private String deals;
    private String mine;

    @BeforeEach
    void write() throws IOException {
        HandmadeExport export = new HandmadeExport(CANARY);
        leads = Files.writeString(directory.resolve("leads.csv"), export.leads())
                .toString();
        calls = Files.writeString(directory.resolve("calls.csv"), export.calls())
                .toString();
        deals = Files.writeString(directory.resolve("deals.csv"), export.deals())
                .toString();
        mine = directory.resolve("mine").toString();
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
    void an_export_becomes_a_company_that_runs_and_can_be_made_again() throws IOException {
        Program p = calibrate("--out", mine);
        assertThat(p.exit()).as(p.err()).isIn(Exit.DONE, Exit.NO);
        assertThat(p.outInOneLine())
                .contains(
                        " figures of the export lie within the 95 % range of the fitted company",
                        " values from data, ",
                        "What the fit knows best: ",
                        "Held-out quarter: none",
                        "Not knowable from these files: ",
                        "Three of them matter for agreements: trust, pressure, inbox.",
                        "Looked at: 20 weeks");
        assertThat(p.err())
                .contains("Next: handoff compare " + mine, "--with-data-uncertainty", "Next: handoff run " + mine);
        Path folder = Path.of(mine);
        assertThat(folder.resolve("scenario.yaml"))
                .content()
                .startsWith("extends: industry-baseline")
                .contains("  web:\n", "webinar: none", "\"fitted: ", "\"assume: the mean over the channels of ");
        assertThat(folder.resolve("excluded.csv"))
                .content()
                .startsWith("row,file,rule\n")
                .contains(",duplicate\n");
        assertThat(folder.resolve("mapping.yaml")).content().contains("deals: {id: deal");
        FittedDraws draws = FittedDraws.read(folder.resolve(FittedDraws.FILE));
        assertThat(draws.size()).isEqualTo(200);
        assertThat(ScenarioLoader.load(mine, draws.overrides(0))
                        .orThrow()
                        .company()
                        .channels())
                .containsKeys("web", "fair");
        assertThat(handoff("run", mine, "-n", "2").exit()).isEqualTo(Exit.DONE);
        for (String file : List.of("fit.json", "fit.html")) {
            assertThat(handoff("rerun", folder.resolve(file).toString())
                            .isDone()
                            .out())
                    .contains("the same, bit for bit");
        }
    }

    @Test
    void a_window_without_any_lead_is_refused_before_anything_is_shown_or_fitted() {
        for (String[] how : new String[][] {{"--from", "2035-01-01"}, {"--as-of", "2001-01-01"}}) {
            for (Program p : List.of(calibrate(how), calibrate(how[0], how[1], "--dry-run"))) {
                assertThat(p.exit()).isEqualTo(Exit.INVALID);
                assertThat(p.out()).isEmpty();
                assertThat(p.err())
                        .contains("no lead lies in the window given by " + how[0] + ": the first came on ")
                        .contains("Maybe another " + how[0] + "?");
            }
        }
    }

    @Test
    void what_the_file_states_is_the_company_that_was_compared() throws IOException {
        calibrate("--out", mine);
        String hash = ScenarioLoader.load(mine, List.of()).orThrow().contentHash();
        assertThat(Path.of(mine, "fit.json")).content().contains(hash);
    }

    @Test
    void no_name_text_or_identifier_of_the_export_is_written_or_said() throws IOException {
        Program p = calibrate("--out", mine, "--details");
        assertThat(p.out() + p.err()).doesNotContainIgnoringCase(CANARY);
        try (Stream<Path> files = Files.list(Path.of(mine))) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".xlsx")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainIgnoringCase(CANARY);
            }
        }
    }

    @Test
    void what_somebody_states_is_stated_and_not_fitted() throws IOException {
        calibrate("--out", mine, "--set", "deals.winShare=0.5", "--set", "channels.web.pickUp=0.25");
        assertThat(Path.of(mine, "scenario.yaml"))
                .content()
                .contains("winShare: 0.5", "pickUp: 0.25", "deals.winShare: \"data: as stated by whoever fitted it\"");
        assertThat(FittedDraws.read(Path.of(mine, FittedDraws.FILE)).paths())
                .doesNotContain("deals.winShare")
                .contains("channels.web.inquiriesPerWeek");
    }

    @Test
    void a_dry_run_says_what_was_understood_and_writes_nothing() {
        Program p = calibrate("--out", mine, "--dry-run").isDone();
        assertThat(p.out()).contains("Read ", " leads.", "Looked at: 20 weeks", "deals: {id: deal, lead: lead");
        assertThat(Path.of(mine)).doesNotExist();
    }

    @Test
    void leads_alone_are_enough_to_begin_with() {
        Program p = handoff("calibrate", "--leads", leads, "--periods", "8", "--zone", "UTC", "--format", "json");
        assertThat(p.exit()).as(p.err()).isIn(Exit.DONE, Exit.NO);
        assertThat(p.out())
                .contains("\"path\" : \"channels.web.inquiriesPerWeek\"", "\"sha256\" : \"", "the export has no deals");
    }

    @Test
    void a_file_of_won_deals_alone_tells_nothing_of_the_share_won() throws IOException {
        List<String> won = Files.readAllLines(Path.of(deals)).stream()
                .filter(line -> line.startsWith("deal,") || line.contains(",won"))
                .toList();
        deals = Files.write(directory.resolve("won.csv"), won).toString();
        calibrate("--out", mine);
        assertThat(Path.of(mine, "fit.json"))
                .content()
                .contains("the file holds won deals only: nothing tells how many were lost");
        assertThat(FittedDraws.read(Path.of(mine, FittedDraws.FILE)).paths()).doesNotContain("deals.winShare");
    }

    @Test
    void deals_without_dates_and_amounts_tell_the_share_won_and_what_else_stays_assumed() throws IOException {
        List<String> few = Files.readAllLines(Path.of(deals)).stream()
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3], cells[5]))
                .toList();
        deals = Files.write(directory.resolve("few.csv"), few).toString();
        assertThat(calibrate("--out", mine).outInOneLine())
                .contains(
                        "Of deals stays as assumed: how long they take, and whether more are won at the end of a quarter (no"
                                + " column says when they were won or lost); how large they are (no column says).");
        assertThat(Path.of(mine, "fit.json"))
                .content()
                .contains("wins of closed deals; when they were won or lost is not known")
                .contains("the export does not say when deals were won or lost");
    }

    @Test
    void calls_that_end_long_before_the_leads_are_warned_of_before_the_fit_on_the_page_and_in_the_data()
            throws IOException {
        List<String> some = Files.readAllLines(Path.of(calls)).stream()
                .filter(line -> line.startsWith("lead,") || line.split(",")[1].compareTo("2024-03-18") < 0)
                .toList();
        calls = Files.write(directory.resolve("some.csv"), some).toString();
        Program p = calibrate("--out", mine);
        String line = "no attempt after 17 March 2024, while ";
        assertThat(p.err()).startsWith("Warning: " + calls + ":").contains(line, "or --as-of 2024-03-17?");
        assertThat(p.outInOneLine()).contains(line);
        assertThat(Path.of(mine, "fit.json")).content().contains("\"warnings\" : [ \"" + calls + ":", line);
        assertThat(Files.readString(Path.of(mine, "fit.html"))).contains(line);
    }

    @Test
    void weeks_held_out_that_nobody_waited_for_are_told_as_that_and_the_result_can_be_made_again() throws IOException {
        Program p = calibrate("--out", mine, "--hold-out", "6w", "--cut-short");
        assertThat(p.outInOneLine())
                .contains("The weeks held out were not simulated: the time granted was up, or somebody asked to end")
                .contains("--hold-out 6w")
                .contains("--cut-short");
        assertThat(handoff("rerun", Path.of(mine, "fit.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void where_nothing_could_be_fitted_that_is_said_and_no_table_is_empty() throws IOException {
        List<String> some = Files.readAllLines(Path.of(leads)).stream()
                .filter(line -> line.startsWith("lead,") || line.split(",")[1].compareTo("2024-01-08") < 0)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 3)))
                .toList();
        String few = Files.write(directory.resolve("few.csv"), some).toString();
        Program p = handoff("calibrate", "--leads", few, "--periods", "8", "--zone", "UTC", "--out", mine, "--details");
        assertThat(p.outInOneLine())
                .contains(
                        "Nothing could be fitted (section 4 says why). What was held against the export is \"Industry baseline\"")
                .contains("and fitted no value.")
                .contains("only 1 whole week of leads, 8 are needed")
                .contains("The export covers 1 whole week; ")
                .contains("None: these files tell too little of every value.")
                .doesNotContain("Fitted 0 values");
    }

    @Test
    void data_have_every_value_and_figure() {
        assertThat(calibrate("--format", "csv").out())
                .contains(",value,channels.web.inquiriesPerWeek,", ",figure,tried.none,share,");
    }

    @Test
    void what_cannot_be_understood_is_refused_in_a_line() throws IOException {
        handoff("calibrate")
                .refuses("calibrate: an export or a figure you know is needed. Maybe --leads FILE, or --target"
                        + " 'attempts.none = 46 %'?");
        calibrate("--target", "wins = 10 a month")
                .refuses("calibrate: --leads and --target go apart: an export is fitted, or figures are. Maybe without"
                        + " --target?");
        handoff("calibrate", "--deals", deals)
                .refuses("calibrate: a file of leads is needed beside --deals. Maybe --leads FILE?");
        calibrate("--file-zone", "Berlin").refuses("--file-zone: 'Berlin' is not a time zone. Maybe Europe/Berlin?");
        calibrate("--days", "day").refuses("--days: 'day' is no order. Maybe day-first, or month-first?");
        calibrate("--from", "1.2.2024").refuses("--from: '1.2.2024' is not a day. Maybe 2024-06-30?");
        calibrate("--attempts", "call,letter")
                .refuses("--attempts: 'letter' is no kind of attempt. Maybe call, email or call,email?");
        String few = Files.writeString(directory.resolve("few.csv"), "lead,created\n1,2024-01-01 10:00\n")
                .toString();
        assertThat(handoff("calibrate", "--leads", few).exit()).isEqualTo(Exit.INVALID);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_by_line_and_leaves_nothing_behind() throws IOException {
        String bad = Files.writeString(directory.resolve("bad.csv"), "lead,created\n1,2024-01-01 10:00\n2,tomorrow\n")
                .toString();
        Program p = handoff("calibrate", "--leads", bad, "--out", mine);
        assertThat(p.exit()).isEqualTo(Exit.INVALID);
        assertThat(p.err()).startsWith(bad + ":3 created").doesNotContain("\tat ");
        assertThat(Path.of(mine)).doesNotExist();
    }

    @Test
    void every_command_it_suggests_next_can_be_given_as_it_stands() {
        List<String> suggested = calibrate("--out", mine)
                .err()
                .lines()
                .filter(line -> line.startsWith("Next: handoff "))
                .toList();
        assertThat(suggested).hasSize(3);
        for (String line : suggested) {
            List<String> words = WORD.matcher(line.substring("Next: handoff ".length()))
                    .results()
                    .map(word -> word.group().replace("'", ""))
                    .toList();
            assertThat(handoff(Stream.concat(words.stream(), Stream.of("--horizon", "2w", "--budget", "600"))
                                    .filter(word -> !line.contains(" run ") || !word.matches("--budget|600"))
                                    .toArray(String[]::new))
                            .exit())
                    .as(line)
                    .isNotEqualTo(Exit.INVALID);
        }
    }
}
