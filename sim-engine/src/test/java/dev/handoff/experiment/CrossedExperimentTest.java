package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Draws of the parameters that all meet the same lucks: what is data comes out as data, and what is luck as luck. */
class CrossedExperimentTest {

    private static final String MONEY = Metric.CONTRIBUTION_EXPECTED.name();
    private static final double[] LUCK = {-1, 1, -1, 1, -1, 1, -1, 1, -1, 1};

    /** Two policies under a draw that the names tell. */
    private static List<Policy> two(int draw) {
        return List.of(
                new Policy(draw + " base", Timeline.steady(neutral())),
                new Policy(draw + " other", Timeline.steady(busy())));
    }

    private static List<Policy> one(int draw) {
        return two(draw).subList(0, 1);
    }

    /** Contribution 100 + data·(−1 or 1 by draw) + luck·(−1 or 1 by luck); the other policy brings {@code gain} more for each unit of data. */
    private static CrossedExperiment.Simulator made(double data, double luck, double gain) {
        return (policy, seed, number) -> {
            int draw = Integer.parseInt(policy.name().replaceFirst(" .*", ""));
            double drawn = draw % 2 == 0 ? -data : data;
            double more = policy.name().endsWith("other") ? gain * (5 + drawn) : 0;
            return new ReplicationValues(
                    List.of(MONEY),
                    List.of("EUR"),
                    new double[] {100 + drawn + luck * LUCK[number] + more},
                    List.of(),
                    1);
        };
    }

    private static CrossedTable run(
            int budget, int draws, IntFunction<List<Policy>> worlds, CrossedExperiment.Simulator made) {
        return CrossedExperiment.run(CrossedPlan.of(1, budget, draws, 3), worlds, Progress.SILENT, made);
    }

    private static DataUncertainty summary(CrossedTable table, CrossedPlan plan) {
        double[][] values = new double[200][];
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = new double[] {draw % 2 == 0 ? 10 : 20};
        }
        return DataUncertaintySummaries.of(
                table, plan, List.of(new DataUncertainty.Source("deal size", values, 132, "won deals", false)));
    }

    @Test
    void what_draws_differ_in_is_data_and_what_years_differ_in_is_luck() {
        CrossedTable table = run(160, 200, CrossedExperimentTest::one, made(3, 1, 0));
        assertThat(table.draws()).isEqualTo(40);
        assertThat(table.lucks()).isEqualTo(4);
        DataUncertainty result = summary(table, CrossedPlan.of(1, 160, 200, 1));
        UncertainFigure money = result.policies().get(0).figure(MONEY).orElseThrow();
        // ±3 by turns has variance 9·40/39; ±1 in four lucks 4/3, of which the mean of four has a quarter
        double data = 9 * 40.0 / 39;
        assertThat(money.mean()).isCloseTo(100, within(1e-9));
        assertThat(money.parts().fromData()).isCloseTo(data, within(1e-9));
        assertThat(money.parts().fromLuck()).isCloseTo(4 / 3.0, within(1e-9));
        assertThat(money.dataShare()).isCloseTo(data / (data + 1 / 3.0), within(1e-9));
        assertThat(money.simulationShare()).isCloseTo(1 / 3.0 / (data + 1 / 3.0), within(1e-9));
        assertThat(money.luckShareOfOneYear()).isCloseTo(4 / 3.0 / (data + 4 / 3.0), within(1e-9));
        DataUncertainty.Origins origins = result.origins(0).orElseThrow();
        assertThat(origins.explained()).isCloseTo(1, within(1e-9));
        assertThat(origins.parts()).singleElement().satisfies(p -> {
            assertThat(p.source().name()).isEqualTo("deal size");
            assertThat(p.share()).isCloseTo(1, within(1e-9));
        });
        // four times the data leave a quarter of the data's variance
        double t = money.meanYear(0.95).halfWidth() / Math.sqrt(data + 1 / 3.0);
        assertThat(money.halfWidthWith(1, 0.25, 0.95)).isCloseTo(t * Math.sqrt(data / 4 + 1 / 3.0), within(1e-9));
    }

    @Test
    void a_difference_on_the_same_lucks_has_no_luck_in_it() {
        CrossedTable table = run(160, 200, CrossedExperimentTest::two, made(3, 8, 0.5));
        DataUncertainty result = summary(table, CrossedPlan.of(1, 160, 200, 1));
        DataUncertainty.Difference gain = result.difference(1, MONEY).orElseThrow();
        // half of 5 ± 3
        assertThat(gain.figure().mean()).isCloseTo(2.5, within(1e-9));
        assertThat(gain.figure().parts().fromData()).isCloseTo(2.25 * 40 / 39, within(1e-9));
        assertThat(gain.figure().simulationShare()).isCloseTo(0, within(1e-9));
        assertThat(gain.years().share().estimate()).isEqualTo(1);
        // 2.5 ± t(39)·1.52: one of the draws is the true company, so forty of them do not make it surer
        assertThat(gain.clear()).isFalse();
        assertThat(gain.adjusted().holmPValue()).isBetween(0.1, 0.12);
        assertThat(result.best())
                .singleElement()
                .satisfies(r -> assertThat(r.withBest())
                        .allSatisfy(w -> assertThat(w.mayBeBest()).isTrue()));
        // the other is better in every draw, so there is nothing to know
        assertThat(result.knowing().orElseThrow().value()).isCloseTo(0, within(1e-9));
        assertThat(result.knowing().orElseThrow().shareBest().get(1)).isCloseTo(1, within(1e-9));
    }

    /** What the made figure of {@link #bounded} is: load 0.6 or 0.8 by draw under the base, a tenth more under the other. */
    private static CrossedExperiment.Simulator bounded() {
        return (policy, seed, number) -> {
            int draw = Integer.parseInt(policy.name().replaceFirst(" .*", ""));
            boolean other = policy.name().endsWith("other");
            double load = (draw % 2 == 0 ? 0.6 : 0.8) + (other ? 0.1 : 0) + 0.01 * LUCK[number];
            return new ReplicationValues(
                    List.of(MONEY, "load"),
                    List.of("EUR", "share"),
                    new double[] {other ? 200 : 100, load},
                    List.of(),
                    1);
        };
    }

    private static DataUncertainty subjectTo(double limit, double tolerance, boolean atMost) {
        CrossedPlan plan = CrossedPlan.of(1, 160, 200, 3)
                .about(MONEY, true)
                .subjectTo(List.of(new OptimizePlan.Bound("load", atMost, limit, tolerance)));
        return summary(CrossedExperiment.run(plan, CrossedExperimentTest::two, Progress.SILENT, bounded()), plan);
    }

    @Test
    void a_bound_is_judged_by_the_mean_over_draws_and_tells_in_how_many_it_is_kept() {
        DataUncertainty result = subjectTo(0.75, 0.01, true);
        SideCondition condition = result.conditions().get(0);
        assertThat(condition.unit()).isEqualTo("share");
        assertThat(condition.policies().get(0).verdict()).isEqualTo(SideCondition.Verdict.KEPT);
        assertThat(condition.policies().get(0).mean().estimate()).isCloseTo(0.7, within(1e-9));
        assertThat(condition.policies().get(0).shareOfDraws()).isEqualTo(0.5);
        // the other has 0.8 on average: it brings more, and is not to be chosen
        assertThat(condition.policies().get(1).verdict()).isEqualTo(SideCondition.Verdict.BROKEN);
        assertThat(result.mayBeChosen(1)).isFalse();
        assertThat(result.isOpen(1)).isFalse();
        assertThat(result.knowing().orElseThrow().best()).isZero();
        assertThat(result.best()).isEmpty();
    }

    @Test
    void a_bound_within_reach_of_the_mean_is_open_unless_its_tolerance_is_wider() {
        // ±0.1 by turns over 40 draws: the mean of 0.8 is known to ± 0.04
        assertThat(subjectTo(0.81, 0.001, true).isOpen(1)).isTrue();
        assertThat(subjectTo(0.81, 0.001, true).mayBeChosen(1)).isFalse();
        assertThat(subjectTo(0.81, 0.1, true).mayBeChosen(1)).isTrue();
        assertThat(subjectTo(0.79, 0.1, true).mayBeChosen(1)).isFalse();
    }

    @Test
    void where_nothing_keeps_to_a_bound_nothing_is_chosen() {
        DataUncertainty result = subjectTo(0.95, 0.01, false);
        assertThat(result.knowing()).isEmpty();
        assertThat(List.of(result.mayBeChosen(0), result.mayBeChosen(1))).containsExactly(false, false);
        assertThatThrownBy(() -> CrossedExperiment.run(
                        CrossedPlan.of(1, 12, 6, 1).subjectTo(List.of(new OptimizePlan.Bound("nothing", true, 1, 1))),
                        CrossedExperimentTest::two,
                        Progress.SILENT,
                        bounded()))
                .isInstanceOf(UnknownMetric.class);
    }

    @Test
    void more_is_simulated_of_whichever_part_is_larger() {
        CrossedTable data = run(240, 200, CrossedExperimentTest::one, made(3, 1, 0));
        assertThat(List.of(data.draws(), data.lucks())).containsExactly(60, 4);
        CrossedTable luck = run(240, 200, CrossedExperimentTest::one, made(0.1, 5, 0));
        assertThat(List.of(luck.draws(), luck.lucks())).containsExactly(40, 6);
        CrossedTable noFurtherDraws = run(240, 40, CrossedExperimentTest::one, made(3, 1, 0));
        assertThat(List.of(noFurtherDraws.draws(), noFurtherDraws.lucks())).containsExactly(40, 6);
        CrossedTable small = run(100, 200, CrossedExperimentTest::one, made(3, 1, 0));
        assertThat(List.of(small.draws(), small.lucks())).containsExactly(25, 4);
        CrossedTable smallest = run(13, 200, CrossedExperimentTest::one, made(3, 1, 0));
        assertThat(List.of(smallest.draws(), smallest.lucks())).containsExactly(6, 2);
    }

    /** Ends after so many simulated times. */
    private static Progress until(int cells) {
        AtomicInteger finished = new AtomicInteger();
        return new Progress() {
            @Override
            public void finished(int done, int planned) {
                finished.set(done);
            }

            @Override
            public boolean cancelled() {
                return finished.get() >= cells;
            }
        };
    }

    private static CrossedTable interrupted(int cells) {
        return CrossedExperiment.run(
                CrossedPlan.of(1, 400, 200, 2), CrossedExperimentTest::two, until(cells), made(3, 1, 0.5));
    }

    @Test
    void what_was_finished_before_an_interrupt_is_what_that_budget_gives() {
        for (int cells : new int[] {26, 61, 170, 333}) {
            CrossedTable cut = interrupted(cells);
            assertThat(cut.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
            int times = cut.draws() * cut.lucks();
            assertThat(times).isBetween(cells - 4, cells);
            CrossedTable again = run(times, 200, CrossedExperimentTest::two, made(3, 1, 0.5));
            assertThat(again.difference(0, 1, MONEY)).isDeepEqualTo(cut.difference(0, 1, MONEY));
        }
    }

    @Test
    void an_interrupt_before_six_draws_leaves_nothing_to_tell() {
        assertThatThrownBy(() -> interrupted(5 * 4)).isInstanceOf(CancellationException.class);
    }

    @Test
    void assumptions_that_are_drawn_too_are_a_part_of_their_own() {
        // handed in twice: as it is (draws ±3), then with assumptions drawn, too (draws ±5)
        IntFunction<List<Policy>> twice = draw -> List.of(
                new Policy(draw + " base", Timeline.steady(neutral())),
                new Policy(draw + " assumed", Timeline.steady(busy())));
        CrossedExperiment.Simulator simulator = (policy, seed, luck) ->
                made(policy.name().endsWith("assumed") ? 5 : 3, 0, 0).simulate(policy, seed, luck);
        CrossedPlan plan = CrossedPlan.of(1, 160, 200, 1).withAssumptions();
        DataUncertainty result = summary(CrossedExperiment.run(plan, twice, Progress.SILENT, simulator), plan);
        UncertainFigure money = result.policies().get(0).figure(MONEY).orElseThrow();
        assertThat(result.policies()).hasSize(1);
        assertThat(money.dataShare()).isCloseTo(9 / 25.0, within(1e-9));
        assertThat(money.assumedShare()).isCloseTo(16 / 25.0, within(1e-9));
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        IntFunction<List<Policy>> worlds = draw -> List.of(
                new Policy("base", Timeline.steady(with(busy(), "cadence.maxAttempts", 3 + draw % 3))),
                new Policy("same", Timeline.steady(with(busy(), "cadence.maxAttempts", 3 + draw % 3))),
                new Policy("hasty", Timeline.steady(with(busy(), "cadence.maxAttempts", 2))));
        CrossedTable alone = CrossedExperiment.run(CrossedPlan.of(20261122, 12, 6, 1), worlds, Progress.SILENT);
        CrossedTable together = CrossedExperiment.run(CrossedPlan.of(20261122, 12, 6, 3), worlds, Progress.SILENT);
        String sqls = Metric.SQLS.name();
        for (int policy = 0; policy < 3; policy++) {
            assertThat(together.values(policy, sqls)).isDeepEqualTo(alone.values(policy, sqls));
        }
        assertThat(alone.difference(0, 1, sqls)).isDeepEqualTo(new double[6][2]);
    }
}
