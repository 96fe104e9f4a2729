package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.kernel.EventFailure;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.QuantileInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Replications on all cores: the result is the same for any number of threads, and stops where the plan says. */
class RunExperimentTest {

    private static final long SEED = 20260105;

    private static RunResult run(Company company, Plan plan) {
        return RunExperiment.run(company, plan, Progress.SILENT);
    }

    private static Plan sequential(int first, int cap, double precision, int threads) {
        return new Plan(SEED, first, cap, precision, 0.95, threads);
    }

    private static double relativeHalfWidth(RunResult result) {
        MetricSummary metric = result.metric("revenue.expected").orElseThrow();
        return metric.bestHalfWidth() / metric.bestMean();
    }

    @Test
    void the_result_does_not_depend_on_the_number_of_threads() {
        RunResult one = run(busy(), Plan.fixed(SEED, 12, 1));
        assertThat(run(busy(), Plan.fixed(SEED, 12, 2))).isEqualTo(one);
        assertThat(run(busy(), Plan.fixed(SEED, 12, 8))).isEqualTo(one);
        assertThat(one.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(one.replications()).isEqualTo(12);
    }

    @Test
    void a_sequential_stop_does_not_depend_on_it_either() {
        RunResult one = run(busy(), sequential(10, 60, 0.1, 1));
        assertThat(one.stop()).isEqualTo(RunResult.Stop.PRECISION);
        assertThat(run(busy(), sequential(10, 60, 0.1, 2))).isEqualTo(one);
        assertThat(run(busy(), sequential(10, 60, 0.1, 8))).isEqualTo(one);
    }

    @Test
    void it_stops_at_the_first_look_that_is_precise_enough_and_looks_every_ten() {
        RunResult result = run(busy(), sequential(5, 95, 0.1, 2));
        assertThat(result.replications() % 10).isEqualTo(5);
        assertThat(result.replications()).isGreaterThan(5);
        assertThat(relativeHalfWidth(result)).isLessThanOrEqualTo(0.1);
        for (int n = 5; n < result.replications(); n += 10) {
            assertThat(relativeHalfWidth(run(busy(), Plan.fixed(SEED, n, 2)))).isGreaterThan(0.1);
        }
    }

    @Test
    void a_precision_out_of_reach_ends_at_the_cap() {
        RunResult result = run(busy(), sequential(5, 13, 1e-6, 2));
        assertThat(result.stop()).isEqualTo(RunResult.Stop.CAP);
        assertThat(result.replications()).isEqualTo(13);
    }

    @Test
    void a_replication_does_not_depend_on_how_many_others_run() {
        double five =
                run(busy(), Plan.fixed(SEED, 5, 2)).metric("mqls").orElseThrow().mean() * 5;
        double four =
                run(busy(), Plan.fixed(SEED, 4, 2)).metric("mqls").orElseThrow().mean() * 4;
        assertThat(five - four)
                .isCloseTo(
                        ReplicationValues.of(Timeline.steady(busy()), SEED, 4).value("mqls"), within(1e-9));
    }

    @Test
    void identical_companies_give_exactly_identical_values() {
        assertThat(ReplicationValues.of(Timeline.steady(busy()), SEED, 3).values())
                .containsExactly(
                        ReplicationValues.of(Timeline.steady(busy()), SEED, 3).values());
        assertThat(ReplicationValues.of(Timeline.steady(busy()), SEED, 3).values())
                .isNotEqualTo(
                        ReplicationValues.of(Timeline.steady(busy()), SEED, 2).values());
        assertThat(ReplicationValues.of(Timeline.steady(busy()), SEED, 3).values())
                .isNotEqualTo(ReplicationValues.of(Timeline.steady(busy()), SEED + 1, 3)
                        .values());
    }

    @Test
    void an_interrupted_run_keeps_the_first_replications() {
        RunResult result = RunExperiment.run(busy(), Plan.fixed(SEED, 40, 2), new StopAfter(7));
        assertThat(result.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        assertThat(result.replications()).isEqualTo(7);
        assertThat(result.metrics())
                .isEqualTo(run(busy(), Plan.fixed(SEED, 7, 1)).metrics());
    }

    @Test
    void interrupted_before_anything_is_finished_there_is_no_result() {
        assertThatThrownBy(() -> RunExperiment.run(busy(), Plan.fixed(SEED, 40, 2), new StopAfter(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("before the first replication");
    }

    @Test
    void progress_is_told_in_order() {
        List<Integer> told = new ArrayList<>();
        RunExperiment.run(neutral(), Plan.fixed(SEED, 4, 2), new Progress() {
            @Override
            public void finished(int done, int planned) {
                told.add(done * 100 + planned);
            }
        });
        assertThat(told).containsExactly(104, 204, 304, 404);
    }

    @Test
    void a_failing_replication_says_which_and_when() {
        Company impossible = with(neutral(), "arrivals.dayWeights", Collections.nCopies(7, Double.NaN));
        assertThatThrownBy(() -> run(impossible, Plan.fixed(SEED, 3, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("replication 0")
                .hasMessageContaining("week 1 Mon 00:00:00")
                .hasCauseInstanceOf(EventFailure.class);
    }

    @Test
    void the_summary_is_that_of_the_replications() {
        RunResult result = run(busy(), Plan.fixed(SEED, 3, 1));
        double[] values = new double[3];
        for (int i = 0; i < 3; i++) {
            values[i] = ReplicationValues.of(Timeline.steady(busy()), SEED, i).value("revenue.expected");
        }
        MetricSummary metric = result.metric("revenue.expected").orElseThrow();
        assertThat(metric.mean()).isEqualTo(MeanInterval.of(values, 0.95).mean());
        assertThat(metric.unit()).isEqualTo("EUR");
        assertThat(metric.count()).isEqualTo(3);
        assertThat(List.of(metric.min(), metric.p50(), metric.max())).isSorted();
        assertThat(result.week("revenue").orElseThrow().mean()).hasSize(10);
        assertThat(result.horizonWeeks()).isEqualTo(10);
        assertThat(result.warmUpWeeks()).isEqualTo(4);
    }

    @Test
    void a_plan_must_be_possible() {
        assertThatThrownBy(() -> Plan.fixed(SEED, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.fixed(SEED, 5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sequential(10, 5, 0.1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Cancels when so many replications are finished. */
    private static final class StopAfter implements Progress {

        private final int limit;
        private int done;

        StopAfter(int limit) {
            this.limit = limit;
        }

        @Override
        public void finished(int finished, int planned) {
            done = finished;
        }

        @Override
        public boolean cancelled() {
            return done >= limit;
        }
    }

    @Test
    void halls_interval_is_for_money_only_and_changes_no_other_figure() {
        RunResult student = run(busy(), Plan.fixed(SEED, 12, 1));
        RunResult hall = run(busy(), Plan.fixed(SEED, 12, 1).with(IntervalMethod.HALL));
        MetricSummary money = hall.metric("revenue").orElseThrow();
        assertThat(money.hall())
                .hasValueSatisfying(i -> assertThat(i.covers(money.mean())).isTrue());
        assertThat(hall.metric("inquiries").orElseThrow().hall()).isEmpty();
        assertThat(hall.metrics().stream().map(m -> m.withHall(Optional.empty())))
                .containsExactlyElementsOf(student.metrics());
    }

    @Test
    void quantiles_come_with_the_level_of_their_order_statistics() {
        MetricSummary metric =
                run(busy(), Plan.fixed(SEED, 40, 2)).metric("revenue").orElseThrow();
        QuantileInterval low = metric.quantile(0.1).orElseThrow();
        assertThat(low.twoSided()).isTrue();
        assertThat(low.attained()).isBetween(0.95, 1.0);
        assertThat(low.interval().estimate()).isEqualTo(metric.p10());
        assertThat(metric.quantile(0.5).orElseThrow().interval().covers(metric.p50()))
                .isTrue();
    }
}
