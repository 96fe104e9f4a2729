package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Timeline;
import dev.handoff.statistics.Selection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What a race tells of each policy, and what is left of it when the user has enough. */
class OptimizeExperimentTest {
    private static final long SEED = 20261122;
    private static final int FIRST = 5;

    private static final List<Policy> POLICIES = List.of(
            new Policy("base", Timeline.steady(busy())),
            new Policy("hasty", Timeline.steady(with(busy(), "cadence.maxAttempts", 2))));

    private static OptimizePlan plan(double delta) {
        return new OptimizePlan("sqls", true, List.of(), delta, FIRST, 100_000, 3, SEED, 0.95, 1);
    }

    private static Progress stoppedAfter(int replications) {
        int[] finished = new int[1];
        return new Progress() {
            @Override
            public void finished(int done, int planned) {
                finished[0] = done;
            }

            @Override
            public boolean cancelled() {
                return finished[0] >= replications;
            }
        };
    }

    private static Optimum run(double delta, Progress progress) {
        return OptimizeExperiment.run(0, POLICIES, plan(delta), 0, progress);
    }

    @Test
    void every_mean_of_the_race_has_its_half_width() {
        Optimum optimum = run(1e6, Progress.SILENT); // so wide a zone that the first stage decides
        assertThat(optimum.selection().replications()).containsExactly(FIRST, FIRST);
        Comparison same = CompareExperiment.run(POLICIES, Plan.fixed(SEED, FIRST, 1), Progress.SILENT);
        for (int i = 0; i < POLICIES.size(); i++) {
            MetricSummary figure = same.policies().get(i).metric("sqls").orElseThrow();
            assertThat(optimum.mean(i)).isCloseTo(figure.mean(), within(1e-9));
            assertThat(optimum.halfWidth(i)).isCloseTo(figure.halfWidth(), within(1e-9));
        }
    }

    @Test
    void stopped_in_the_middle_of_a_replication_the_race_so_far_is_kept() {
        Optimum optimum = run(1e-9, stoppedAfter(2 * FIRST + 1));
        assertThat(optimum.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        assertThat(optimum.selection().outcome()).isEqualTo(Selection.Outcome.CANCELLED);
        assertThat(optimum.selection().selected()).isEmpty();
        assertThat(optimum.selection().replications()).allMatch(n -> n >= FIRST);
        assertThat(optimum.halfWidth(0)).isPositive();
        assertThat(optimum.validation()).isEmpty();
    }

    @Test
    void stopped_before_the_first_stage_is_over_it_says_that_nobody_can_be_judged() {
        assertThatThrownBy(() -> run(1e-9, stoppedAfter(3)))
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "stopped before every policy had its first 5 replications, without which none can be judged");
    }

    @Test
    void stopped_while_proposing_it_says_that_none_has_been_compared() {
        assertThatThrownBy(() -> Proposals.of(1, point -> POLICIES.get(0), plan(1), stoppedAfter(2)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("still being proposed");
    }

    @Test
    void a_race_whose_time_is_up_amid_a_replication_ends_there_without_a_claim() {
        int[] asked = new int[1];
        Progress progress = new Progress() {
            @Override
            public boolean timeIsUp() {
                return ++asked[0] > 12;
            }
        };
        Optimum optimum = run(1, progress);
        assertThat(optimum.selection().outcome()).isEqualTo(Selection.Outcome.OUT_OF_BUDGET);
        assertThat(optimum.selection().spent()).isLessThan(2 * FIRST);
        assertThat(optimum.unsettled()).hasSize(POLICIES.size());
        assertThat(optimum.named()).containsExactly(0, 1);
    }
}
