package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.fit.FitMove;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was fitted is moved by what simulated logs give too little of it. */
class RecentredTest {
    private static final double NONE = Double.NaN;

    private static double variance(FitMove move) {
        return Arrays.stream(move.errors()).map(e -> e * e).sum();
    }

    @Test
    void it_moves_by_the_mean_over_the_logs_and_its_error_is_that_of_the_mean() {
        Recentred value = new Recentred(2, 0.1);
        double[] missed = {0.1, 0.3, 0.5, 0.7};
        value.step(missed, 1);
        assertThat(value.move().by()).isCloseTo(0.4, within(1e-12));
        // the variance of four numbers with spacing 0.2 is 0.2/3, that of their mean a quarter of it
        assertThat(variance(value.move())).isCloseTo(0.2 / 3 / 4, within(1e-12));
    }

    @Test
    void two_rounds_of_logs_leave_half_of_the_variance_and_forgotten_ones_count_no_more() {
        Recentred value = new Recentred(0, 0.1);
        value.step(new double[] {5, -5, 5, -5}, 1);
        value.forgetScatter();
        value.step(new double[] {0.1, 0.3, 0.5, 0.7}, 0.5);
        value.step(new double[] {0.7, 0.5, 0.3, 0.1}, 0.5);
        assertThat(value.move().by()).isCloseTo(0.4, within(1e-12));
        assertThat(variance(value.move())).isCloseTo(0.2 / 3 / 8, within(1e-12));
    }

    @Test
    void where_logs_scatter_more_than_the_likelihood_says_its_error_is_as_much_larger() {
        Recentred value = new Recentred(2, 0.1);
        value.look(new double[] {0.1, 0.3, 0.5, 0.7}, 1);
        value.look(new double[] {5.1, 5.3, 5.5, NONE}, 1);
        // (0.2 + 0.08 by 5 logs, and 5 more of 0.01) / (10 × 0.01)
        assertThat(value.move().wider()).isCloseTo(Math.sqrt((0.2 + 0.08 + 5 * 0.01) / (10 * 0.01)), within(1e-12));
        Recentred quiet = new Recentred(2, 0.1);
        quiet.look(new double[] {0.1, 0.1, 0.1, 0.1}, 1);
        assertThat(quiet.move().wider()).isEqualTo(1);
    }

    @Test
    void too_few_logs_that_tell_move_nothing_and_no_step_is_longer_than_sensible() {
        Recentred value = new Recentred(0, 0.1);
        value.step(new double[] {1, 1, NONE, NONE}, 1);
        assertThat(value.move().by()).isZero();
        value.step(new double[] {40, 40, 40, 40}, 1);
        assertThat(value.move().by()).isEqualTo(1.5);
    }

    @Test
    void channels_are_moved_together_by_the_mean_over_those_a_log_has() {
        Map<String, Recentred> all = new LinkedHashMap<>();
        all.put("good of web", new Recentred(1, 0.1));
        all.put("good of fair", new Recentred(2, 0.1));
        all.put("score", new Recentred(3, 0.1));
        assertThat(Recentred.groups(all)).containsOnlyKeys("good", "score");
        assertThat(Recentred.groups(all).get("good")).containsOnlyKeys("good of web", "good of fair");
        assertThat(Recentred.means(new double[][] {{1, NONE, NONE}, {3, 5, NONE}}))
                .containsExactly(2, 5, NONE);
    }
}
