package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Timeline;
import dev.handoff.statistics.ZeroCrossing;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Halving on common luck: a base of five attempts and another policy of as many as the parameter says, so that they break even at five. */
@Tag("once")
class BreakEvenExperimentTest {

    private static final Policy BASE = attempts(5);

    private static Policy attempts(int number) {
        return new Policy("attempts " + number, Timeline.steady(with(busy(), "cadence.maxAttempts", number)));
    }

    private static final BreakEvenExperiment.Terrain TERRAIN = new BreakEvenExperiment.Terrain() {
        @Override
        public List<Policy> at(double[] point) {
            return List.of(BASE, attempts((int) point[0]));
        }

        @Override
        public OptionalDouble between(double low, double high) {
            double middle = Math.floor((low + high) / 2);
            return middle > low ? OptionalDouble.of(middle) : OptionalDouble.empty();
        }
    };

    private static BreakEvenAnalysis run(int n, int threads, int steps, Progress progress) {
        return BreakEvenExperiment.run(
                TERRAIN, List.of(new double[] {1, 12}), "attempts", Plan.fixed(3, n, threads), steps, progress);
    }

    private static List<Double> values(BreakEvenAnalysis analysis) {
        return analysis.points().stream().map(p -> p.at().get(0)).toList();
    }

    /** Cancels, or has its time up, once so many replications of a stage were finished. */
    private static Progress endingAfter(int stages, int replications, boolean cancelled) {
        AtomicInteger stage = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        return new Progress() {
            @Override
            public void begins(String what) {
                stage.incrementAndGet();
                done.set(0);
            }

            @Override
            public void finished(int finished, int planned) {
                done.set(finished);
            }

            private boolean ends() {
                return stage.get() >= stages && done.get() >= replications;
            }

            @Override
            public boolean timeIsUp() {
                return !cancelled && ends();
            }

            @Override
            public boolean cancelled() {
                return cancelled && ends();
            }

            @Override
            public Progress upTo(double share) {
                return this;
            }
        };
    }

    @Test
    void the_stretch_with_the_change_of_sign_is_halved_until_the_value_is_met() {
        BreakEvenAnalysis analysis = run(6, 2, 6, Progress.SILENT);
        assertThat(values(analysis)).startsWith(1.0).contains(6.0).endsWith(12.0);
        ZeroCrossing crossing = analysis.lines().get(0).crossings().get(0);
        assertThat(crossing.at().estimate()).isEqualTo(5.0);
        assertThat(crossing.rising()).isTrue();
        assertThat(analysis.stop()).isEqualTo(RunResult.Stop.FIXED);
    }

    @Test
    void without_steps_the_grid_is_all_there_is() {
        BreakEvenAnalysis analysis = run(6, 2, 0, Progress.SILENT);
        assertThat(values(analysis)).containsExactly(1.0, 12.0);
        assertThat(analysis.lines().get(0).crossings()).hasSize(1);
    }

    @Test
    void any_number_of_threads_gives_the_same_bits() {
        assertThat(run(6, 1, 3, Progress.SILENT)).isEqualTo(run(6, 3, 3, Progress.SILENT));
    }

    @Test
    void what_the_user_interrupts_keeps_the_grid_s_first_replications() {
        BreakEvenAnalysis cut = run(20, 1, 6, endingAfter(1, 7, true));
        assertThat(cut.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        assertThat(cut.replications()).isEqualTo(7);
        assertThat(cut.points()).isEqualTo(run(7, 1, 0, Progress.SILENT).points());
    }

    @Test
    void a_step_that_is_not_finished_is_dropped() {
        BreakEvenAnalysis cut = run(6, 1, 6, endingAfter(3, 2, true));
        assertThat(cut.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        assertThat(cut.steps()).isEqualTo(1);
        assertThat(cut.points()).isEqualTo(run(6, 1, 1, Progress.SILENT).points());
    }

    @Test
    void when_time_is_up_the_number_reached_is_the_record_of_it() {
        BreakEvenAnalysis timed = run(1000, 1, 6, endingAfter(1, 8, false));
        assertThat(timed.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(timed.replications()).isEqualTo(8);
        assertThat(timed).isEqualTo(run(8, 1, timed.steps(), Progress.SILENT));
    }

    @Test
    void too_little_to_say_anything_is_no_result() {
        assertThatThrownBy(() -> run(20, 1, 6, endingAfter(1, 3, true)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("5 replications");
    }

    @Test
    void a_figure_that_nobody_has_is_refused() {
        assertThatThrownBy(() -> BreakEvenExperiment.run(
                        TERRAIN, List.of(new double[] {1, 12}), "atempts", Plan.fixed(3, 5, 1), 6, Progress.SILENT))
                .isInstanceOf(UnknownMetric.class);
    }
}
