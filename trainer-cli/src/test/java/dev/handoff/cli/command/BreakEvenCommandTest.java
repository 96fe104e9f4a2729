package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code handoff breakeven} as a user sees it. */
class BreakEvenCommandTest {
    private static final String PRICE = "channels.arrivals.costPerInquiry";

    @TempDir
    private Path dir;

    private String few;
    private String many;

    /** Twice as many inquiries at a price each, every inquiry worth 2,000 on average. */
    @BeforeEach
    void companies() throws IOException {
        few = Files.writeString(
                        dir.resolve("few.yaml"),
                        "extends: lumpy-revenue\ntitle: Few\nrun: {horizon: 13 weeks}\nwork: {touch: 0 s}\n"
                                + "channels: {arrivals: {inquiriesPerWeek: 5, costPerInquiry: 1000}}\n")
                .toString();
        many = Files.writeString(
                        dir.resolve("many.yaml"),
                        "extends: few.yaml\ntitle: Many\nchannels: {arrivals: {inquiriesPerWeek: 10}}\n")
                .toString();
    }

    private Program breakEven(String... further) {
        List<String> args = new ArrayList<>(List.of("breakeven", few, many, "--vary", PRICE + "=500..4500"));
        args.addAll(List.of(further));
        return handoff(args.toArray(String[]::new));
    }

    private JsonNode json(String... further) {
        String[] args = new String[further.length + 2];
        System.arraycopy(further, 0, args, 0, further.length);
        args[further.length] = "--format";
        args[further.length + 1] = "json";
        return new ObjectMapper().readTree(breakEven(args).isDone().out());
    }

    @Test
    void the_answer_is_the_value_up_to_which_it_pays() {
        Program p = breakEven("--budget", "20");
        assertThat(p.isDone().outInOneLine())
                .contains("\"Many\" pays as long as \"channel arrivals: cost of an inquiry\" is below ")
                .contains("Today it is 1,000 EUR: there the difference in contribution is +")
                .contains("does not pay");
        assertThat(p.out().lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void at_a_point_the_difference_is_the_one_that_compare_shows() {
        JsonNode point = json("--budget", "12").get("points").get(3);
        String at = point.get(PRICE).asString();
        String set = PRICE + "=" + at;
        Program compared = handoff("compare", few, many, "--set", set, "--budget", "12", "--format", "json");
        JsonNode metric = new ObjectMapper()
                .readTree(compared.isDone().out())
                .get("differences")
                .valueStream()
                .filter(m -> m.get("metric").asString().equals("contribution.expected"))
                .findFirst()
                .orElseThrow();
        assertThat(point.get("difference").asDouble())
                .isEqualTo(metric.get("mean").asDouble());
        assertThat(point.get("halfWidth").asDouble())
                .isCloseTo(metric.get("halfWidth").asDouble(), within(1e-9));
    }

    @Test
    void steps_bring_the_points_nearer_to_the_crossing() {
        JsonNode none = json("--budget", "40", "--steps", "0");
        JsonNode more = json("--budget", "40", "--steps", "2");
        assertThat(none.get("steps").asInt()).isZero();
        assertThat(more.get("points").size()).isGreaterThan(none.get("points").size());
        assertThat(more.get("crossings").get(0).get("at").asDouble())
                .isBetween(
                        more.get("crossings").get(0).get("lower").asDouble(),
                        more.get("crossings").get(0).get("upper").asDouble());
    }

    @Test
    void two_parameters_give_a_map_with_a_break_even_for_each_value_of_the_second(@TempDir Path out) {
        Program p = breakEven("--vary", "deals.winShare=0.1..0.3", "--budget", "5", "--out", out.toString());
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(p.outInOneLine())
                .startsWith("Where \"deals: share won\" is 0.1, \"Many\" pays as long as")
                .contains("Break-even of \"channel arrivals: cost of an inquiry\" by \"deals: share won\"");
        assertThat(out.resolve("breakeven.svg")).exists();
        assertThat(out.resolve("results.xlsx")).exists();
        assertThat(handoff("rerun", out.resolve("report.html").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void what_the_policies_differ_in_varies_in_the_other_alone() {
        Program p =
                handoff("breakeven", few, many, "--vary", "channels.arrivals.inquiriesPerWeek=6..20", "--budget", "5");
        assertThat(p.isDone().outInOneLine())
                .contains("is what the two policies differ in, so it was varied in \"Many\"");
    }

    @Test
    void a_figure_that_is_wished_to_be_low_is_told_as_less() {
        assertThat(breakEven("--metric", "spend", "--budget", "5").isDone().outInOneLine())
                .contains("\"Many\" does not have less in the figure \"marketing spend\" at any value");
    }

    @Test
    void the_same_policy_makes_no_difference() {
        assertThat(handoff("breakeven", few, few, "--vary", PRICE + "=1..2", "--budget", "5")
                        .isDone()
                        .outInOneLine())
                .contains("\"Few\" makes no difference at any value of");
    }

    @Test
    void wrong_input_is_refused_in_a_line() {
        handoff("breakeven", few, many)
                .refuses("--vary is missing: along which parameter shall the break-even be sought? Maybe --vary"
                        + " deals.winShare=0.1..0.3?");
        handoff("breakeven", few, many, "--vary", "deals.winShar=0..1")
                .refuses("--vary: there is no parameter 'deals.winShar' with a value. Maybe deals.winShare?");
        handoff("breakeven", few, many, "--vary", "deals.winShare=0..1:0.1")
                .refuses("--vary deals.winShare=0..1:0.1: a break-even is sought between the steps, too. Maybe"
                        + " deals.winShare=0..1?");
        breakEven("--budget", "4")
                .refuses("--budget: 4 replications are too few: 5 of every point are the least. Maybe 50?");
        breakEven("--steps", "x").refuses("--steps: 'x' is not a number of steps such as 6.");
        breakEven("--vary", PRICE + "=1..2").refuses("--vary: a parameter is given twice");
        Program outside = handoff("breakeven", few, many, "--vary", "deals.winShare=0..2");
        assertThat(outside.exit()).isEqualTo(Exit.INVALID);
        assertThat(outside.err()).startsWith("--vary deals.winShare=2").hasLineCount(1);
    }

    @Test
    void metrics_are_listed() {
        assertThat(breakEven("--metric", "list").isDone().out()).containsPattern("(?m)^wins +Deals won$");
    }
}
