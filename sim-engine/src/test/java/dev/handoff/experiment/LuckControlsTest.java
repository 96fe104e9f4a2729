package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Money;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Window;
import dev.handoff.pipeline.DealTerms;
import dev.handoff.random.Draws;
import dev.handoff.sales.Talents;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.Tally;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls have mean 0, and means corrected by them are right. Seeds were chosen before anything was tried on them. */
class LuckControlsTest {
    private static final long SEED = 20261207;
    private static final String REVENUE = "revenue.expected";
    private static final String CONTRIBUTION = "contribution.expected";

    /** What the numbers of its luck are. */
    private static final List<String> NAMES = LuckControls.names(Timeline.steady(busy()));

    private static List<ReplicationValues> replications(Company company, long seed, int n) {
        return IntStream.range(0, n)
                .parallel()
                .mapToObj(r -> ReplicationValues.withLuck(Timeline.steady(company), seed, r))
                .toList();
    }

    private static double[] control(List<ReplicationValues> replications, String name) {
        int place = NAMES.indexOf(name);
        return replications.stream().mapToDouble(r -> r.luck()[place]).toArray();
    }

    private static double[] values(List<ReplicationValues> replications, String metric) {
        return replications.stream().mapToDouble(r -> r.value(metric)).toArray();
    }

    private static MetricLuck luck(List<ReplicationValues> replications, String metric) {
        return MetricLuck.of(replications.stream()
                .map(r -> LuckControls.ofMetric(NAMES, r.luck(), metric))
                .toList());
    }

    private static ControlledMean corrected(List<ReplicationValues> replications, String metric) {
        return LuckCorrection.of(
                        metric,
                        values(replications, metric),
                        luck(replications, metric),
                        Plan.fixed(SEED, replications.size(), 1))
                .orElseThrow();
    }

    /** In the busy company nobody looks for leads. */
    private static List<String> withoutOwnLeads(List<String> names) {
        return names.stream()
                .filter(name -> !name.equals("prospected.revenue.expected"))
                .toList();
    }

    private static double zOfMean(double[] values) {
        Interval interval = MeanIntervals.student(values, 0.6826894921); // ± is one standard error
        return interval.estimate() / interval.halfWidth();
    }

    @Test
    void the_mean_of_every_control_is_nil() {
        List<ReplicationValues> replications = replications(busy(), SEED, 600);
        for (String name : withoutOwnLeads(NAMES)) {
            assertThat(Math.abs(zOfMean(control(replications, name)))).as(name).isLessThan(4.5);
        }
    }

    /**
     * Nobody looks at sizes, so the same happens in a company whose customers' sizes tell nothing of their deals; there every deal counts at the
     * mean size.
     */
    @Test
    void less_the_luck_of_sizes_every_figure_is_that_of_customers_of_mean_size_replication_by_replication() {
        List<ReplicationValues> all = replications(busy(), SEED, 4);
        List<ReplicationValues> meanSize = replications(with(busy(), "deals.sizeKnown", 0.0), SEED, 4);
        for (String metric : List.of(REVENUE, CONTRIBUTION, "contribution.closed", "channel.search.revenue.expected")) {
            double[] sizes = luck(all, metric).sizes();
            for (int r = 0; r < all.size(); r++) {
                assertThat(sizes[r]).isNotZero();
                assertThat(all.get(r).value(metric) - sizes[r])
                        .isCloseTo(meanSize.get(r).value(metric), within(1e-6));
            }
        }
    }

    @Test
    void where_reps_find_no_leads_themselves_the_luck_of_the_channels_is_that_of_the_company() {
        Company company = with(busy(), "prospecting.share", 0.0);
        PolicyOutcome outcome = PolicyOutcome.figures(Timeline.steady(company), SEED, 2);
        double channels = company.channels().keySet().stream()
                .mapToDouble(channel -> sizes(outcome, "channel." + channel + ".revenue.expected")
                        + sizes(outcome, LuckControls.openDealsOf(channel)))
                .sum();
        double whole = sizes(outcome, CONTRIBUTION);
        assertThat(company.money().margin() * channels)
                .isCloseTo(whole, within(1e-6))
                .isNotZero();
    }

    private static double sizes(PolicyOutcome outcome, String metric) {
        return outcome.luckIn(metric)[MetricLuck.TALENTS];
    }

    @Test
    void credit_by_every_rule_shares_out_the_luck_of_the_deals_closed() {
        Company company = with(with(busy(), "prospecting.share", 0.0), "channels.show.assists", 0.5);
        Timeline timeline = Timeline.steady(company);
        PolicyOutcome outcome = PolicyOutcome.figures(timeline, SEED, 2);
        double whole = sizes(outcome, REVENUE);
        for (CreditRule rule : CreditRule.values()) {
            double credit = company.channels().keySet().stream()
                    .mapToDouble(
                            channel -> sizes(outcome, Metric.channelCredit(rule).nameOf(channel)))
                    .sum();
            assertThat(credit).as(rule.name()).isCloseTo(whole, within(1e-6)).isNotZero();
        }
        PolicyOutcome meanSize = PolicyOutcome.figures(Timeline.steady(with(company, "deals.sizeKnown", 0.0)), SEED, 2);
        String even = Metric.channelCredit(CreditRule.values()[2]).nameOf("show");
        assertThat(outcome.value(even) - sizes(outcome, even))
                .isCloseTo(meanSize.value(even), within(1e-6))
                .isNotZero();
    }

    /** The luck of a replication worked out anew by one who is told everything that happens. */
    private static final class Listener implements Journal {
        private final Company company;
        private final Draws draws;
        private final Window window;
        private final double spread;
        private final Tally closing = new Tally();
        private final Tally convincing = new Tally();
        private double closed;
        private double open;

        Listener(Company company, Draws draws) {
            this.company = company;
            this.draws = draws;
            long from = company.run().warmUp().toMillis();
            this.window = new Window(from, from + company.run().horizon().toMillis());
            this.spread =
                    company.deals().sizeSpread() * Math.sqrt(company.deals().sizeKnown());
        }

        @Override
        public void hired(long at, int rep, String team) {
            if (company.teams().get(team).duties().contains(Team.Duty.DEALS)) {
                closing.add(Talents.closing(draws, rep));
            }
            if (company.teams().get(team).duties().contains(Team.Duty.FOLLOW_UP)) {
                convincing.add(Talents.convincing(draws, rep));
            }
        }

        private double luck(Handover handover, double value) {
            return value
                    - value * Math.exp(spread * (spread / 2 - handover.lead().companySize()));
        }

        @Override
        public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
            closed += window.contains(at) ? luck(handover, expected) : 0;
            open -= window.contains(at) ? luck(handover, openValue(handover)) : 0;
        }

        @Override
        public void opened(long at, Handover handover) {
            open += window.contains(at) ? luck(handover, openValue(handover)) : 0;
        }

        private double openValue(Handover handover) {
            DealTerms terms = new DealTerms(company.deals());
            return terms.chance(handover.lead(), 0, 0, false) * terms.expectedSize(handover.lead());
        }
    }

    @Test
    void what_the_books_say_of_luck_is_what_a_listener_hears() {
        for (int number = 0; number < 3; number++) {
            Draws draws = new Draws(SEED, number);
            Listener listener = new Listener(busy(), draws);
            new Replication(Timeline.steady(busy()), SEED, number, Optional.of(listener)).run();
            double[] told = ReplicationValues.withLuck(Timeline.steady(busy()), SEED, number)
                    .luck();
            double margin = busy().money().margin();
            double[] heard = {
                listener.closing.mean(),
                listener.convincing.mean(),
                listener.closed,
                margin * listener.closed,
                margin * listener.open,
                margin * (listener.closed + listener.open)
            };
            for (int c = 0; c < heard.length; c++) {
                assertThat(told[c]).isCloseTo(heard[c], within(1e-9 * Math.max(1, Math.abs(heard[c]))));
            }
        }
    }

    @Test
    void listening_for_luck_changes_no_figure() {
        ReplicationValues plain = ReplicationValues.of(Timeline.steady(busy()), SEED, 5);
        ReplicationValues listening = ReplicationValues.withLuck(Timeline.steady(busy()), SEED, 5);
        assertThat(listening.values()).isEqualTo(plain.values());
        assertThat(plain.luck()).isEmpty();
        assertThat(listening.luck()).hasSize(NAMES.size());
        assertThat(Arrays.stream(listening.luck()).filter(luck -> luck != 0).count())
                .isEqualTo(withoutOwnLeads(NAMES).size());
    }

    @Test
    void who_looks_at_a_companys_size_before_the_deal_closes_takes_that_control_away() {
        Company choosy = with(busy(), "leadDefinition.minimumSize", Optional.of(-1.0));
        assertThat(control(replications(choosy, SEED, 3), REVENUE)).containsOnly(0);
        assertThat(control(replications(choosy, SEED, 3), "contribution.open")).containsOnly(0);
        Timeline changing = new Timeline(
                busy(), List.of(new Timeline.Change(Duration.ofDays(20), with(busy(), "deals.sizeSpread", 0.5))));
        assertThat(ReplicationValues.withLuck(changing, SEED, 1).luck()).endsWith(0.0, 0.0, 0.0);
    }

    @Test
    void equal_sizes_and_equal_talents_are_no_control() {
        Company equal = with(busy(), "deals.sizeSpread", 0.0);
        for (String name : List.of(REVENUE, "contribution.closed", "contribution.open")) {
            assertThat(control(replications(equal, SEED, 3), name)).containsOnly(0);
        }
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
    @ParameterizedTest
    @ValueSource(strings = {REVENUE, CONTRIBUTION})
    @Tag("long")
    void over_many_runs_the_correction_shows_no_bias_and_its_interval_covers_as_often_as_it_says(String metric) {
        int runs = Integer.getInteger("controls.runs", 200);
        double[] bias = new double[runs];
        double[] ratio = new double[runs];
        Interval[] intervals = new Interval[runs];
        double truth = 0;
        for (int run = 0; run < runs; run++) {
            List<ReplicationValues> replications = replications(busy(), SEED + 1 + run, ControlledMean.FEWEST);
            double plain = Arrays.stream(values(replications, metric)).average().orElseThrow();
            ControlledMean corrected = corrected(replications, metric);
            intervals[run] = corrected.interval();
            ratio[run] = corrected.varianceRatio();
            bias[run] = corrected.interval().estimate() - plain;
            truth += plain / runs;
        }
        double mean = truth;
        double covered = Arrays.stream(intervals).filter(i -> i.covers(mean)).count() / (double) runs;
        double z = zOfMean(bias);
        System.out.printf(
                "%s: bias %.1f of %.0f (z %.2f), coverage %.3f, variance ratio %.2f%n",
                metric,
                Arrays.stream(bias).average().orElseThrow(),
                mean,
                z,
                covered,
                Arrays.stream(ratio).average().orElseThrow());
        assertThat(Math.abs(z)).isLessThan(4.5);
        assertThat(covered).isCloseTo(0.95, within(4.5 * Math.sqrt(0.95 * 0.05 / runs)));
    }
}
