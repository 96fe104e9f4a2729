package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff value} as a user sees it. */
class ValueCommandTest {

    @TempDir
    private Path dir;

    private String few;
    private String many;

    /** Twice as many inquiries at 2,000 each, every inquiry worth 10,000 times the share won. */
    @BeforeEach
    void companies() throws IOException {
        few = Files.writeString(
                        dir.resolve("few.yaml"),
                        "extends: lumpy-revenue\ntitle: Few\nrun: {horizon: 52 weeks}\nwork: {touch: 0 s}\n"
                                + "channels: {arrivals: {inquiriesPerWeek: 5, costPerInquiry: 2000}}\n")
                .toString();
        many = Files.writeString(
                        dir.resolve("many.yaml"),
                        "extends: few.yaml\ntitle: Many\nchannels: {arrivals: {inquiriesPerWeek: 10}}\n")
                .toString();
    }

    private Program value(String... further) {
        List<String> args = new ArrayList<>(List.of(
                "value",
                few,
                many,
                "--factors",
                "deals.winShare=0.1..0.3",
                "--factors",
                "inbox.cap=500..900",
                "--budget",
                "120"));
        args.addAll(List.of(further));
        return handoff(args.toArray(String[]::new));
    }

    @Test
    void the_answer_names_what_is_worth_finding_out_and_what_is_not(@TempDir Path out) {
        Program p = value("--study", "deals.winShare=50", "--out", out.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.outInOneLine())
                .contains("Knowing \"deals: share won\" would be worth ")
                .contains("of the others nothing can be told that would change the choice")
                .contains("Tracking 50 leads for \"deals: share won\" would be worth ")
                .contains("that knowing it for certain would be worth.");
        assertThat(p.out().lines().count()).isLessThanOrEqualTo(40);
        assertThat(out.resolve("value.svg")).exists();
        assertThat(out.resolve("results.xlsx")).exists();
        assertThat(handoff("rerun", out.resolve("value.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void the_draws_of_a_fit_say_what_is_not_known() throws IOException {
        StringBuilder draws = new StringBuilder("draw,deals.winShare,deals.medianSize\n");
        for (int i = 1; i <= 40; i++) {
            draws.append(i)
                    .append(",")
                    .append(0.1 + 0.005 * i)
                    .append(",")
                    .append(7000 + i % 7)
                    .append("\n");
        }
        Files.writeString(dir.resolve("draws.csv"), draws.toString());
        Program p = handoff("value", few, many, "--data", few, "--budget", "80");
        assertThat(p.isDone().outInOneLine())
                .contains("What the data leave open, from the draws of the fit")
                .contains("Knowing \"deals: share won\" would be worth")
                .contains("draws.csv (");
    }

    @Test
    void without_anything_named_all_assumptions_are_drawn() {
        assertThat(value().isDone().outInOneLine()).contains("2 values that were named");
        assertThat(handoff("value", few, many, "--budget", "60").isDone().outInOneLine())
                .containsPattern("All \\d+ assumptions that the policies share and nobody decides");
    }

    @Test
    void wrong_input_is_refused_in_a_line() {
        handoff("value", few, many, "--budget", "50")
                .refuses(
                        "--budget: 50 replications are too few: 30 draws under 2 lucks, 60 in all, are the least. Maybe 400?");
        value("--study", "deals.winShare")
                .refuses("--study: 'deals.winShare' is no study. Maybe channels.webinar.pickUp=300?");
        value("--study", "inbox.cap=20")
                .refuses("--study: inbox.cap is no share from 0 to 1, of which every lead tells yes or no. Maybe"
                        + " channels.webinar.pickUp=300?");
        value("--study", "deals.skillSpread=20")
                .refuses("--study: deals.skillSpread is not drawn by itself, so nothing can be found out of it. Maybe"
                        + " --factors deals.skillSpread=0.2..0.4?");
        value("--study", "deals.winShare=0").refuses("--study deals.winShare: 0 is not a number of leads such as 300.");
        value("--factors", "channels.arrivals.inquiriesPerWeek=5..9")
                .refuses("--factors channels.arrivals.inquiriesPerWeek: few and many differ in it, so it is decided and"
                        + " not found out. Maybe handoff breakeven --vary channels.arrivals.inquiriesPerWeek?");
        value("--data", few)
                .refuses("--data and --factors exclude each other: the draws of a fit say what is not known."
                        + " Maybe only --data?");
        handoff("value", few, many, "--data", few)
                .refuses("--data: there is no draws.csv in or beside " + few
                        + ". Maybe a directory that 'handoff calibrate … --out DIR' has written?");
        handoff("value", few, few).refuses("handoff value: " + few + " is given twice. Maybe only once?");
    }
}
