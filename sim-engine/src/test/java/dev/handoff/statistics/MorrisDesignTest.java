package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Morris' screening. */
class MorrisDesignTest {

    @Test
    void each_step_of_a_trajectory_moves_one_factor_by_two_thirds_within_the_grid() {
        MorrisDesign design = MorrisDesign.of(5, 20, 4, new SeededLuck(1, 1, 1)::uniform);
        List<double[]> points = design.points();
        assertThat(points).hasSize(20 * 6);
        for (int p = 0; p < points.size(); p++) {
            assertThat(design.trajectory(p)).isEqualTo(p / 6);
            for (double u : points.get(p)) {
                assertThat(u * 3).isCloseTo(Math.rint(u * 3), within(1e-12));
                assertThat(u).isBetween(0.0, 1 + 1e-12);
            }
            if (p % 6 > 0) {
                assertThat(moved(points.get(p - 1), points.get(p))).isEqualTo(1);
            }
        }
    }

    private static int moved(double[] from, double[] to) {
        int moved = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                assertThat(Math.abs(to[i] - from[i])).isCloseTo(2.0 / 3, within(1e-12));
                moved++;
            }
        }
        return moved;
    }

    @Test
    void every_factor_goes_up_and_down_and_comes_first_at_times() {
        List<double[]> points =
                MorrisDesign.of(3, 60, 4, new SeededLuck(2, 1, 1)::uniform).points();
        int[] first = new int[3];
        int[] up = new int[3];
        for (int t = 0; t < 60; t++) {
            for (int i = 0; i < 3; i++) {
                first[i] += points.get(4 * t)[i] != points.get(4 * t + 1)[i] ? 1 : 0;
                up[i] += points.get(4 * t)[i] < points.get(4 * t + 3)[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < 3; i++) {
            assertThat(first[i]).isBetween(8, 32); // 20 ± 3.3 binomial standard deviations
            assertThat(up[i]).isBetween(17, 43);
        }
    }

    @Test
    void a_linear_function_has_its_slopes_as_effects_and_no_spread() {
        List<ElementaryEffects> effects = screen(10, u -> 3 * u[0] - 2 * u[1]);
        assertThat(effects.get(0).mu().estimate()).isCloseTo(3, within(1e-12));
        assertThat(effects.get(1).mu().estimate()).isCloseTo(-2, within(1e-12));
        assertThat(effects.get(1).muStar().estimate()).isCloseTo(2, within(1e-12));
        assertThat(effects.get(2).muStar().estimate()).isZero();
        assertThat(effects).allMatch(e -> e.sigma() < 1e-12);
        assertThat(effects.stream().map(ElementaryEffects::factor)).containsExactly(0, 1, 2);
    }

    @Test
    void effects_of_both_signs_cancel_in_mu_but_not_in_mu_star() {
        // steps 0 → ⅔ and ⅓ → 1 change (u − ½)² by −2/9 and +2/9, so the effects are ∓ 1/3
        ElementaryEffects effects =
                screen(100, u -> (u[0] - 0.5) * (u[0] - 0.5)).get(0);
        assertThat(effects.muStar().estimate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(effects.mu().covers(0)).isTrue();
        assertThat(effects.sigma()).isCloseTo(1 / 3.0, within(0.01));
    }

    /** u₀·u₁: the effect of one is the other's value, uniform on 0, ⅓, ⅔, 1: mean ½, variance 5/36. */
    @Test
    void an_interaction_shows_as_spread() {
        double[] mean = new double[20];
        double[] variance = new double[20];
        for (int run = 0; run < 20; run++) {
            SeededLuck luck = new SeededLuck(1806, run, 1);
            MorrisDesign design = MorrisDesign.of(2, 400, 4, luck::uniform);
            ElementaryEffects effects = analyse(design, u -> u[0] * u[1]).get(0);
            mean[run] = effects.muStar().estimate();
            variance[run] = effects.sigma() * effects.sigma();
        }
        Expect.that(mean).hasMean(0.5);
        Expect.that(variance).hasMean(5 / 36.0);
    }

    @Test
    void the_ranking_of_the_g_function_is_found() {
        List<ElementaryEffects> effects =
                analyse(MorrisDesign.of(4, 20, 4, new SeededLuck(3, 1, 1)::uniform), KnownFunctions::g);
        for (int i = 1; i < 4; i++) {
            assertThat(effects.get(i).muStar().estimate())
                    .isLessThan(effects.get(i - 1).muStar().estimate());
        }
        assertThat(effects).allMatch(e -> e.muStar().lower() >= 0);
    }

    private static List<ElementaryEffects> screen(int trajectories, ToDoubleFunction<double[]> function) {
        return analyse(MorrisDesign.of(3, trajectories, 4, new SeededLuck(4, 1, 1)::uniform), function);
    }

    private static List<ElementaryEffects> analyse(MorrisDesign design, ToDoubleFunction<double[]> function) {
        double[] outputs = design.points().stream().mapToDouble(function).toArray();
        return design.analyse(outputs, 0.95);
    }

    @Test
    void odd_levels_and_missing_outputs_are_refused() {
        assertThatThrownBy(() -> MorrisDesign.of(2, 4, 5, () -> 0.5)).hasMessage("levels must be even, not 5");
        assertThatThrownBy(() -> MorrisDesign.of(2, 4, 4, () -> 0.5).analyse(new double[3], 0.95))
                .hasMessage("points and outputs must be as many, not 12 and 3");
    }
}
