package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Money;
import dev.handoff.company.Timeline;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.MeanIntervals;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Controls have mean 0, and means corrected by them are right. Seeds were chosen before anything was tried on them. */
class LuckControlsTest {
    private static final long SEED = 20261207;
    private static final String REVENUE = "revenue.expected";

    private static List<ReplicationValues> replications(Company company, long seed, int n) {
        return IntStream.range(0, n)
                .parallel()
                .mapToObj(r -> ReplicationValues.withControls(Timeline.steady(company), seed, r))
                .toList();
    }

    private static double[] control(List<ReplicationValues> replications, int which) {
        return replications.stream().mapToDouble(r -> r.controls()[which]).toArray();
    }

    private static double[] revenue(List<ReplicationValues> replications) {
        return replications.stream().mapToDouble(r -> r.value(REVENUE)).toArray();
    }

    private static ControlledMean corrected(List<ReplicationValues> replications) {
        return ControlledMean.of(
                        revenue(replications),
                        replications.stream().map(ReplicationValues::controls).toArray(double[][]::new),
                        0.95)
                .orElseThrow();
    }

    private static double zOfMean(double[] values) {
        Interval interval = MeanIntervals.student(values, 0.6826894921); // ± is one standard error
        return interval.estimate() / interval.halfWidth();
    }

    @Test
    void the_mean_of_every_control_is_nil() {
        List<ReplicationValues> replications = replications(busy(), SEED, 600);
        for (int c = 0; c < 3; c++) {
            assertThat(Math.abs(zOfMean(control(replications, c))))
                    .as("control %d", c)
                    .isLessThan(4.5);
        }
    }

    @Test
    void listening_for_luck_changes_no_figure() {
        ReplicationValues plain = ReplicationValues.of(Timeline.steady(busy()), SEED, 5);
        ReplicationValues listening = ReplicationValues.withControls(Timeline.steady(busy()), SEED, 5);
        assertThat(listening.values()).isEqualTo(plain.values());
        assertThat(plain.controls()).isEmpty();
        assertThat(listening.controls()).hasSize(3).doesNotContain(0.0);
    }

    @Test
    void who_looks_at_a_companys_size_before_the_deal_closes_takes_that_control_away() {
        Company choosy = with(busy(), "leadDefinition.minimumSize", Optional.of(-1.0));
        assertThat(control(replications(choosy, SEED, 3), 2)).containsOnly(0);
        Timeline changing = new Timeline(
                busy(), List.of(new Timeline.Change(Duration.ofDays(20), with(busy(), "deals.sizeSpread", 0.5))));
        assertThat(ReplicationValues.withControls(changing, SEED, 1).controls()[2])
                .isZero();
    }

    @Test
    void equal_sizes_and_equal_talents_are_no_control() {
        Company equal = with(busy(), "deals.sizeSpread", 0.0);
        assertThat(control(replications(equal, SEED, 3), 2)).containsOnly(0);
    }

    @Test
    void expected_money_is_corrected_and_its_parts_add_up_and_nothing_else_is() {
        RunResult result = RunExperiment.run(busy(), Plan.fixed(SEED, 60, 2), Progress.SILENT);
        MetricSummary contribution = result.metric("contribution.expected").orElseThrow();
        MetricSummary closed = result.metric("contribution.closed").orElseThrow();
        MetricSummary open = result.openDeals().orElseThrow();
        assertThat(contribution.controlled()).isPresent();
        assertThat(contribution.bestMean())
                .isCloseTo(closed.bestMean() + open.bestMean(), within(1e-6 * Math.abs(contribution.mean())));
        assertThat(result.metric(REVENUE).orElseThrow().bestHalfWidth())
                .isLessThan(result.metric(REVENUE).orElseThrow().halfWidth());
        assertThat(result.metrics().stream()
                        .filter(m -> m.controlled().isPresent())
                        .map(MetricSummary::name))
                .containsExactlyInAnyOrder(
                        REVENUE,
                        "contribution.expected",
                        "contribution.closed",
                        "cost.sla",
                        "channel.demo.revenue.expected",
                        "channel.search.revenue.expected",
                        "channel.show.revenue.expected");
        assertThat(result.metric("revenue").orElseThrow().bestMean())
                .isEqualTo(result.metric("revenue").orElseThrow().mean());
    }

    @Test
    void what_each_channel_brings_adds_up_to_the_corrected_revenue_of_the_company() {
        RunResult result = RunExperiment.run(busy(), Plan.fixed(SEED, 45, 2), Progress.SILENT);
        double channels = result.metrics().stream()
                .filter(m -> m.name().matches("channel\\..*\\.revenue\\.expected"))
                .peek(m -> assertThat(m.controlled()).as(m.name()).isPresent())
                .mapToDouble(MetricSummary::bestMean)
                .sum();
        MetricSummary revenue = result.metric(REVENUE).orElseThrow();
        assertThat(channels).isCloseTo(revenue.bestMean(), within(1e-6 * revenue.mean()));
        assertThat(revenue.bestMean()).isNotCloseTo(revenue.mean(), within(1e-6 * revenue.mean()));
    }

    @Test
    void margin_less_all_costs_is_what_closed_deals_leave_also_when_corrected() {
        Company costly = with(busy(), "money", new Money("EUR", 0.7, 9, 40, 200));
        RunResult result = RunExperiment.run(costly, Plan.fixed(SEED, 45, 2), Progress.SILENT);
        double costs = Stream.of("spend", "payroll", "cost.sla")
                .mapToDouble(name -> result.metric(name).orElseThrow().bestMean())
                .sum();
        assertThat(result.metric("cost.sla").orElseThrow().controlled()).isPresent();
        assertThat(0.7 * result.metric(REVENUE).orElseThrow().bestMean() - costs)
                .isCloseTo(result.metric("contribution.closed").orElseThrow().bestMean(), within(1e-5));
    }

    @Test
    void a_run_says_what_its_means_are_corrected_for() {
        Plan plan = Plan.fixed(SEED, 30, 2);
        Company choosy = with(busy(), "leadDefinition.minimumSize", Optional.of(-1.0));
        assertThat(RunExperiment.run(busy(), plan, Progress.SILENT).correctedFor())
                .containsExactly(LuckControl.values());
        assertThat(RunExperiment.run(choosy, plan, Progress.SILENT).correctedFor())
                .containsExactly(LuckControl.CLOSING, LuckControl.CONVINCING);
        assertThat(RunExperiment.run(busy(), Plan.fixed(SEED, 29, 2), Progress.SILENT)
                        .correctedFor())
                .isEmpty();
    }

    @Test
    void who_asks_for_halls_interval_gets_that_and_plain_means() {
        RunResult result =
                RunExperiment.run(busy(), Plan.fixed(SEED, 40, 2).with(IntervalMethod.HALL), Progress.SILENT);
        assertThat(result.metrics()).noneMatch(m -> m.controlled().isPresent());
        assertThat(result.metric(REVENUE).orElseThrow().hall()).isPresent();
    }

    /**
     * Runs of 30 replications each: the fewest that are corrected, where estimated coefficients are worst. Two hundred runs by themselves;
     * {@code -Dcontrols.runs=1000} is what decision 41 tells of.
     */
    @Test
    @Tag("long")
    void over_many_runs_the_correction_shows_no_bias_and_its_interval_covers_as_often_as_it_says() {
        int runs = Integer.getInteger("controls.runs", 200);
        double[] bias = new double[runs];
        double[] ratio = new double[runs];
        Interval[] intervals = new Interval[runs];
        double truth = 0;
        for (int run = 0; run < runs; run++) {
            List<ReplicationValues> replications = replications(busy(), SEED + 1 + run, ControlledMean.FEWEST);
            double plain = Arrays.stream(revenue(replications)).average().orElseThrow();
            ControlledMean corrected = corrected(replications);
            intervals[run] = corrected.interval();
            ratio[run] = corrected.varianceRatio();
            bias[run] = corrected.interval().estimate() - plain;
            truth += plain / runs;
        }
        double mean = truth;
        double covered = Arrays.stream(intervals).filter(i -> i.covers(mean)).count() / (double) runs;
        double z = zOfMean(bias);
        System.out.printf(
                "bias %.1f of %.0f (z %.2f), coverage %.3f, variance ratio %.2f%n",
                Arrays.stream(bias).average().orElseThrow(),
                mean,
                z,
                covered,
                Arrays.stream(ratio).average().orElseThrow());
        assertThat(Math.abs(z)).isLessThan(4.5);
        assertThat(covered).isCloseTo(0.95, within(4.5 * Math.sqrt(0.95 * 0.05 / runs)));
    }
}
