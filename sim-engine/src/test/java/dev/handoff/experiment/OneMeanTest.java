package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.WithBest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same company, seed and number of replications have the same level in every experiment. Seeds were chosen beforehand. */
class OneMeanTest {
    private static final long SEED = 20261209;
    private static final String REVENUE = "revenue.expected";
    private static final String CONTRIBUTION = "contribution.expected";

    /**
     * (n − 2)/(n − k − 2), what k = 3 estimated coefficients cost at n = 30 where controls explain nothing (Lavenberg and Welch 1981): of
     * contribution in a window of weeks, most of which lies in open deals, they explain next to nothing.
     */
    private static final double COST_OF_COEFFICIENTS = 28 / 25.0;

    private static Company hasty() {
        return with(busy(), "cadence.maxAttempts", 2);
    }

    private static Company choosy() {
        return with(busy(), "leadDefinition.minimumSize", Optional.of(-1.0));
    }

    private static List<Policy> policies(Company... companies) {
        return IntStream.range(0, companies.length)
                .mapToObj(i -> new Policy("policy " + i, Timeline.steady(companies[i])))
                .toList();
    }

    private static Comparison compare(Plan plan, Company... companies) {
        return CompareExperiment.run(policies(companies), plan, Progress.SILENT);
    }

    private static MetricSummary run(Company company, String metric, Plan plan) {
        RunResult result = RunExperiment.run(company, plan, Progress.SILENT);
        return metric.equals("contribution.open")
                ? result.openDeals().orElseThrow()
                : result.metric(metric).orElseThrow();
    }

    private static MetricSummary level(Comparison comparison, int policy, String metric) {
        return comparison.policies().get(policy).metric(metric).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 40", "7, 29", "2001, 5"})
    void a_company_that_is_compared_has_the_level_it_has_alone_to_the_last_bit(long seed, int n) {
        Plan plan = Plan.fixed(seed, n, 2);
        Comparison comparison = compare(plan, busy(), hasty());
        for (String metric : List.of(REVENUE, CONTRIBUTION, "contribution.closed", "contribution.open", "wins")) {
            for (int p = 0; p < 2; p++) {
                MetricSummary alone = run(p == 0 ? busy() : hasty(), metric, plan);
                MetricSummary compared = level(comparison, p, metric);
                assertThat(compared.bestMean()).isEqualTo(alone.bestMean());
                assertThat(compared.bestHalfWidth()).isEqualTo(alone.bestHalfWidth());
                assertThat(compared.controlled()).isEqualTo(alone.controlled());
            }
        }
        assertThat(level(comparison, 0, REVENUE).controlled().isPresent()).isEqualTo(n >= 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {REVENUE, CONTRIBUTION, "contribution.closed", "contribution.open", "revenue", "wins"})
    void the_levels_shown_differ_by_the_difference_shown(String metric) {
        Comparison comparison = compare(Plan.fixed(SEED, 40, 2), busy(), hasty());
        Comparison.Difference d = comparison.difference(1, metric).orElseThrow();
        double levels = level(comparison, 1, metric).bestMean()
                - level(comparison, 0, metric).bestMean();
        assertThat(d.mean()).isCloseTo(levels, within(1e-6));
        assertThat(d.plain().isPresent()).isEqualTo(metric.contains(".expected") || metric.contains("contribution."));
    }

    @Test
    void the_ranking_is_one_of_the_levels_shown() {
        Comparison comparison = compare(Plan.fixed(SEED, 40, 2), busy(), hasty(), with(busy(), "deals.winShare", 0.9));
        assertThat(comparison.best()).hasSize(2).allSatisfy(ranking -> {
            for (WithBest w : ranking.withBest()) {
                double level = level(comparison, w.index(), ranking.metric()).bestMean();
                double others = IntStream.range(0, 3)
                        .filter(p -> p != w.index())
                        .mapToDouble(p -> level(comparison, p, ranking.metric()).bestMean())
                        .max()
                        .orElseThrow();
                assertThat(w.mean()).isCloseTo(level, within(1e-6));
                assertThat(w.difference()).isCloseTo(level - others, within(1e-6));
            }
        });
    }

    @Test
    void points_of_a_sweep_and_worlds_of_a_split_have_the_level_of_a_run() {
        Plan plan = Plan.fixed(SEED, 32, 2);
        double[] alone = {
            run(busy(), CONTRIBUTION, plan).bestMean(),
            run(hasty(), CONTRIBUTION, plan).bestMean()
        };
        Sweep sweep = SweepExperiment.run(
                policies(busy(), hasty()), List.of(CONTRIBUTION), plan, GridRows.none(), r -> {}, Progress.SILENT);
        FaultSplit fault = FaultExperiment.run(policies(busy(), busy(), hasty(), hasty()), plan, Progress.SILENT);
        for (int p = 0; p < 2; p++) {
            assertThat(sweep.responses().get(0).means().get(p).estimate()).isCloseTo(alone[p], within(1e-6));
            assertThat(fault.levels().get(2 * p).bestMean()).isEqualTo(alone[p]);
        }
        assertThat(fault.money().gap().estimate()).isCloseTo(alone[1] - alone[0], within(1e-6));
        assertThat(fault.money().shapleyFirst().halfWidth()).isZero();
        assertThat(fault.byChannel().stream()
                        .mapToDouble(p -> p.split().gap().estimate())
                        .sum())
                .isCloseTo(fault.money().gap().estimate(), within(1e-4));
        assertThat(sweep.best().get(0).mean()).isCloseTo(alone[0], within(1e-6));
        assertThat(sweep.fromBest().stream()
                        .mapToDouble(Interval::estimate)
                        .min()
                        .orElseThrow())
                .isCloseTo(-Math.abs(alone[1] - alone[0]), within(1e-6));
    }

    @Test
    void policies_that_are_the_same_differ_by_exactly_nothing_when_corrected() {
        Comparison same = compare(Plan.fixed(SEED, 31, 2), busy(), busy());
        assertThat(same.differences())
                .filteredOn(d -> d.plain().isPresent())
                .hasSize(8) // expected revenue, contribution, closed and open deals, cost of the agreement, three
                // channels
                .allSatisfy(d -> {
                    assertThat(d.mean()).isZero();
                    assertThat(d.halfWidth()).isZero();
                });
    }

    @Test
    void where_only_some_look_at_a_customers_size_nothing_is_corrected_and_that_is_known() {
        Plan plan = Plan.fixed(SEED, 30, 2);
        Comparison mixed = compare(plan, busy(), choosy());
        assertThat(mixed.leftPlain()).isTrue();
        assertThat(level(mixed, 0, REVENUE).controlled()).isEmpty();
        assertThat(mixed.differences()).allSatisfy(d -> assertThat(d.plain()).isEmpty());
        Comparison alike = compare(plan, choosy(), with(choosy(), "cadence.maxAttempts", 2));
        assertThat(alike.leftPlain()).isFalse();
        assertThat(level(alike, 0, REVENUE).controlled().orElseThrow().controls())
                .isEqualTo(2);
    }

    @Test
    void halls_interval_and_few_replications_go_with_plain_means() {
        Comparison hall = compare(Plan.fixed(SEED, 30, 2).with(IntervalMethod.HALL), busy(), hasty());
        Comparison few = compare(Plan.fixed(SEED, 29, 2), busy(), choosy());
        for (Comparison plain : List.of(hall, few)) {
            assertThat(plain.leftPlain()).isFalse();
            assertThat(plain.policies().get(0).metrics())
                    .noneMatch(m -> m.controlled().isPresent());
            assertThat(plain.differences()).noneMatch(d -> d.plain().isPresent());
        }
    }

    /**
     * Comparisons of 30 replications, the fewest that are corrected, of three policies one of which has other reps. The true difference is
     * taken to be the plain mean over all of them.
     */
    @Test
    @Tag("long")
    void over_many_comparisons_corrected_differences_cover_as_often_as_they_say_and_scatter_less() {
        int runs = Integer.getInteger("controls.runs", 200);
        List<Policy> policies = policies(busy(), hasty(), with(busy(), "teams.sales.reps", moreReps()));
        Comparison[] all = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> CompareExperiment.run(policies, Plan.fixed(SEED + 1 + run, 30, 1), Progress.SILENT))
                .toArray(Comparison[]::new);
        for (String metric : List.of(REVENUE, CONTRIBUTION)) {
            double[] truth = {plainMean(all, 1, metric), plainMean(all, 2, metric)};
            double together = share(
                    all,
                    c -> IntStream.of(1, 2)
                            .allMatch(
                                    p -> difference(c, p, metric).simultaneous().covers(truth[p - 1])));
            for (int other = 1; other <= 2; other++) {
                int p = other;
                double alone =
                        share(all, c -> difference(c, p, metric).interval().covers(truth[p - 1]));
                double ratio = squares(all, c -> difference(c, p, metric).mean() - truth[p - 1])
                        / squares(all, c -> plain(c, p, metric).difference() - truth[p - 1]);
                System.out.printf(
                        "%s, policy %d: cover %.3f, together %.3f, variance %.2f%n", metric, p, alone, together, ratio);
                assertThat(alone).isCloseTo(0.95, within(4.5 * Math.sqrt(0.95 * 0.05 / runs)));
                double most = metric.equals(REVENUE) ? 1 : COST_OF_COEFFICIENTS;
                double[] beyond = Arrays.stream(all)
                        .mapToDouble(c -> square(difference(c, p, metric).mean() - truth[p - 1])
                                - most * square(plain(c, p, metric).difference() - truth[p - 1]))
                        .toArray();
                Interval error = MeanIntervals.student(beyond, 0.6826894921); // ± is one standard error
                assertThat(error.estimate() / error.halfWidth()).isLessThan(4.5);
            }
            assertThat(together).isGreaterThan(0.95 - 4.5 * Math.sqrt(0.95 * 0.05 / runs));
        }
    }

    private static int moreReps() {
        return busy().teams().get("sales").reps() + 1;
    }

    private static Comparison.Difference difference(Comparison c, int other, String metric) {
        return c.difference(other, metric).orElseThrow();
    }

    private static PairedComparison plain(Comparison c, int other, String metric) {
        return difference(c, other, metric).plain().orElseThrow().comparison();
    }

    private static double plainMean(Comparison[] all, int other, String metric) {
        return Arrays.stream(all)
                .mapToDouble(c -> plain(c, other, metric).difference())
                .average()
                .orElseThrow();
    }

    private static double share(Comparison[] all, Predicate<Comparison> covers) {
        return Arrays.stream(all).filter(covers).count() / (double) all.length;
    }

    private static double squares(Comparison[] all, ToDoubleFunction<Comparison> error) {
        return Arrays.stream(all).mapToDouble(error).map(OneMeanTest::square).sum();
    }

    private static double square(double x) {
        return x * x;
    }
}
