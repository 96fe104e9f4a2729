package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A grid of policies on the same draws. */
class SweepExperimentTest {

    private static final List<String> METRICS = List.of("wins", "attempts", "no.such.thing", "wins");

    private static final List<Policy> POINTS = List.of(point(2), point(12), point(5));

    private static Policy point(int attempts) {
        return new Policy("attempts " + attempts, Timeline.steady(with(busy(), "cadence.maxAttempts", attempts)));
    }

    private static Sweep sweep(int n, int threads, GridRows before) {
        return SweepExperiment.run(POINTS, METRICS, Plan.fixed(9, n, threads), before, rows -> {}, Progress.SILENT);
    }

    @Test
    void every_point_is_that_of_a_run_of_its_own() {
        Sweep s = sweep(4, 2, GridRows.none());
        double alone = RunExperiment.run(POINTS.get(2).timeline(), Plan.fixed(9, 4, 1), Progress.SILENT)
                .metric("wins")
                .orElseThrow()
                .mean();
        assertThat(s.responses()).extracting(Sweep.Response::metric).containsExactly("wins", "attempts");
        assertThat(s.responses().get(0).means().get(2).estimate()).isEqualTo(alone);
        assertThat(s.best()).hasSize(3);
    }

    @Test
    void an_interrupted_sweep_goes_on_where_it_stopped() {
        Sweep whole = sweep(6, 2, GridRows.none());
        Sweep half = sweep(3, 1, GridRows.none());
        Sweep resumed = sweep(6, 2, half.rows());
        assertThat(resumed.responses()).isEqualTo(whole.responses());
        assertThat(resumed.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(sweep(6, 1, resumed.rows()).responses()).isEqualTo(whole.responses());
        assertThat(sweep(3, 1, resumed.rows()).responses()).isEqualTo(half.responses());
    }

    @Test
    void a_resumed_sweep_knows_as_well_as_a_whole_one_what_has_not_settled() {
        Sweep whole = sweep(6, 2, GridRows.none());
        Sweep resumed = sweep(6, 2, sweep(5, 1, GridRows.none()).rows());
        assertThat(whole.unsettled()).anyMatch(point -> !point.isEmpty());
        assertThat(resumed.unsettled()).isEqualTo(whole.unsettled());
    }

    @Test
    void the_intervals_of_all_points_hold_together() {
        Sweep s = sweep(6, 2, GridRows.none());
        double one = RunExperiment.run(POINTS.get(0).timeline(), Plan.fixed(9, 6, 1), Progress.SILENT)
                .metric("wins")
                .orElseThrow()
                .halfWidth();
        assertThat(s.responses().get(0).means().get(0).halfWidth()).isGreaterThan(1.2 * one);
    }

    @Test
    void a_metric_nobody_has_is_told_with_those_there_are() {
        assertThatThrownBy(() -> SweepExperiment.run(
                        POINTS, List.of("winss"), Plan.fixed(9, 2, 1), GridRows.none(), rows -> {}, Progress.SILENT))
                .isInstanceOfSatisfying(
                        UnknownMetric.class, e -> assertThat(e.known()).contains("wins"));
    }

    @Test
    void what_is_finished_is_handed_out_row_by_row_so_that_nothing_is_lost_when_the_plug_is_pulled() {
        List<GridRows> kept = new ArrayList<>();
        Sweep whole =
                SweepExperiment.run(POINTS, METRICS, Plan.fixed(9, 4, 1), GridRows.none(), kept::add, Progress.SILENT);

        assertThat(kept).extracting(rows -> rows.rows().size()).containsExactly(1, 2, 3, 4);
        assertThat(Arrays.deepToString(sweep(4, 1, kept.get(1)).rows().rows().get(3)))
                .isEqualTo(Arrays.deepToString(whole.rows().rows().get(3)));
    }

    @Test
    void when_time_is_up_amid_a_replication_what_is_begun_of_it_is_dropped() {
        int[] finished = new int[1];
        Progress progress = new Progress() {
            @Override
            public void finished(int done, int planned) {
                finished[0] = done;
            }

            @Override
            public boolean timeIsUp() {
                return finished[0] >= 8; // two replications of three points, and two points more
            }
        };
        Sweep cut = SweepExperiment.run(POINTS, METRICS, Plan.fixed(9, 50, 1), GridRows.none(), rows -> {}, progress);
        assertThat(finished[0]).isEqualTo(8);
        assertThat(cut.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(cut.responses()).isEqualTo(sweep(2, 1, GridRows.none()).responses());
        assertThat(cut.unsettled()).isEqualTo(sweep(2, 1, GridRows.none()).unsettled());
    }
}
