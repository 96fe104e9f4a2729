package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Timeline;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What a screening does with its time. */
class SensitivityExperimentTest {
    private static final int FACTORS = 3;

    private static List<Timeline> company(double[] point) {
        int attempts = Double.isNaN(point[0]) ? 12 : 2 + (int) (10 * point[0]);
        return List.of(Timeline.steady(with(busy(), "cadence.maxAttempts", attempts)));
    }

    /** Time is up from the beginning; well over after so many questions. */
    private static Progress late(int wellOverAfter) {
        int[] asked = new int[1];
        return new Progress() {
            @Override
            public boolean timeIsUp() {
                return true;
            }

            @Override
            public boolean timeIsWellOver() {
                return ++asked[0] > wellOverAfter;
            }
        };
    }

    private static Sensitivity run(Progress progress) {
        return SensitivityExperiment.run(
                FACTORS, SensitivityExperimentTest::company, "attempts", Plan.fixed(3, 400, 2), progress);
    }

    @Test
    void when_time_is_up_two_ways_through_the_parameters_are_waited_for_and_told() {
        Sensitivity s = run(late(Integer.MAX_VALUE));
        assertThat(s.trajectories()).isEqualTo(SensitivityExperiment.FEWEST_IN_TIME);
        assertThat(s.spent()).isEqualTo(SensitivityExperiment.FEWEST_IN_TIME * (FACTORS + 1));
        assertThat(s.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(s.variance()).isEmpty();
    }

    @Test
    void when_time_is_well_over_nothing_more_is_waited_for() {
        assertThatThrownBy(() -> run(late(4)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("2 ways through the parameters");
    }
}
