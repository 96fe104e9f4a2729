package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.Unsettled;
import dev.handoff.report.CompareSample;
import dev.handoff.report.Golden;
import dev.handoff.report.Sample;
import dev.handoff.report.Told;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.FaultCharts;
import dev.handoff.report.data.FaultData;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose fault it was, as a manager reads it. */
class FaultReportTest {
    private static final int N = 50;

    private static double[] values(double level, int phase) {
        return IntStream.range(0, N)
                .mapToDouble(i -> level + 20_000 * StrictMath.sin(i + phase))
                .toArray();
    }

    private static GapSplit split(double marketing, double sales, double both) {
        return GapSplit.of(
                List.of(
                        values(400_000, 0),
                        values(400_000 + marketing, 1),
                        values(400_000 + sales, 2),
                        values(400_000 + both, 3)),
                0.95);
    }

    private static FaultSplit result(GapSplit money) {
        return result(money, List.of());
    }

    private static FaultSplit result(GapSplit money, List<Unsettled> unsettled) {
        return result(money, unsettled, N);
    }

    private static FaultSplit result(GapSplit money, List<Unsettled> unsettled, int replications) {
        return new FaultSplit(
                7,
                replications,
                0.95,
                26,
                52,
                Stop.FIXED,
                "EUR",
                IntStream.range(0, 4)
                        .mapToObj(i -> Sample.metric("contribution.expected", "EUR", 400_000 + i, 3_000))
                        .toList(),
                IntStream.range(0, 4)
                        .mapToObj(i -> Sample.metric("mqls", "leads", 5_000 + 100 * i, 30))
                        .toList(),
                money,
                Optional.empty(),
                false,
                unsettled,
                List.of(
                        part("webinar", split(50_000, 100_000, 300_000)),
                        part(FaultExperiment.REST, split(0, -20_000, -30_000))),
                List.of(part("never-worked", split(10_000, 90_000, 400_000))));
    }

    private static FaultSplit.Part part(String name, GapSplit split) {
        return new FaultSplit.Part(name, split, Optional.empty());
    }

    private static Told paper(GapSplit money) {
        return new Told(FaultReport.of(result(money), CompareSample.context(2)));
    }

    @Test
    void the_text_and_the_data_are_the_golden_ones() {
        FaultSplit result = result(split(50_000, 100_000, 300_000));
        Golden.check(
                "whose-fault.txt",
                DocumentText.render(paper(result.money()).document(), new TextStyle(80, false, true, false)));
        Golden.check("whose-fault.json", FaultData.json(result, CompareSample.provenance()));
        Golden.check("whose-fault.csv", FaultData.csv(result, CompareSample.provenance()));
    }

    @Test
    void a_company_that_has_not_settled_is_told_before_anything_is_believed() {
        Unsettled trust = new Unsettled("trust.sales", Interval.around(-0.004, 0.0004, 0.99), 0.4);
        FaultSplit moving = result(split(50_000, 100_000, 300_000), List.of(trust));
        assertThat(new Told(FaultReport.of(moving, CompareSample.context(2))).warnings())
                .singleElement()
                .asString()
                .isEqualTo(
                        "Not settled under \"The old way\": sales' trust in marketing still falls by 21 points a year;"
                                + " these figures are those of this period only. What it costs once it has gone on for longer,"
                                + " a longer --warm-up shows.");
        assertThat(FaultData.json(moving, CompareSample.provenance())).contains("\"metric\" : \"trust.sales\"");
    }

    @Test
    void percentages_appear_only_where_every_amount_is_at_least_0() {
        assertThat(paper(split(50_000, 100_000, 300_000)).answer()).contains("%)");
        Told mixed = paper(split(-50_000, 100_000, 300_000));
        assertThat(mixed.answer()).doesNotContain("%");
        assertThat(String.join(" ", mixed.further())).contains("No percentages");
    }

    @Test
    void what_the_sides_lose_together_is_told_as_lost_of_what_each_would_bring() {
        assertThat(paper(split(200_000, 150_000, 300_000)).answer().replace('\u00A0', ' '))
                .matches(
                        ".*, better sales alone \\d+ k EUR ± \\d+ k; together they lose \\d+ k EUR ± \\d+ k of that\\.");
        assertThat(paper(split(50_000, 100_000, 300_000)).answer()).contains(", and only both together ");
    }

    @Test
    void few_replications_are_warned_of() {
        FaultSplit few = result(split(50_000, 100_000, 300_000), List.of(), 5);
        assertThat(new Told(FaultReport.of(few, CompareSample.context(2))).warnings())
                .containsExactly("Only 5 replications: the intervals are rough. Maybe --budget 100?");
    }

    @Test
    void a_worse_reference_is_said_and_nothing_is_split() {
        Told worse = paper(split(10_000, -100_000, -300_000));
        assertThat(worse.answer()).contains("does worse than", "there is nothing to split");
        assertThat(worse.sections()).noneMatch(s -> s.id().equals("channels"));
        assertThat(worse.further()).isEmpty();
    }

    @Test
    void a_gap_lost_in_luck_is_not_split_either() {
        assertThat(paper(split(100, 100, 500)).answer()).contains("No gap can be told");
    }

    @Test
    void the_chart_shows_the_three_amounts() {
        List<ChartPicture> charts =
                FaultCharts.of(result(split(50_000, 100_000, 300_000)), CompareSample.provenance(), ChartSize.FILE);
        assertThat(charts)
                .singleElement()
                .satisfies(c -> assertThat(c.alt()).contains("Marketing alone", "Sales alone", "Only both together"));
    }
}
