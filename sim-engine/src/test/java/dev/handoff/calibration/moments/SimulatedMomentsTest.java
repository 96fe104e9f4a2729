package dev.handoff.calibration.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.moments.Simulated.Figures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SimulatedMomentsTest {
    /** Figures of a formula, without noise. */
    private static Simulated company(UnaryOperator<double[]> formula) {
        return moves -> {
            double[] figures = formula.apply(moves);
            return Optional.of(new Figures(figures, new double[figures.length]));
        };
    }

    private static MomentProblem problem(double[] asked, double[] precision, int values) {
        double[] least = new double[values];
        double[] most = new double[values];
        java.util.Arrays.fill(least, -4);
        java.util.Arrays.fill(most, 4);
        return new MomentProblem(asked, precision, least, most);
    }

    /** The luck of the search is all the luck there is. */
    private static MomentFit fit(MomentProblem problem, Simulated company) {
        return SimulatedMoments.fit(problem, company, company);
    }

    private static double[] of(double... values) {
        return values;
    }

    /** One figure f = 10 + 2·a asked to be 14 ± 1: least squares of (2a − 4)² + a² gives a = 8/5, variance 1/(4 + 1). */
    @Test
    void a_straight_company_is_met_as_least_squares_says() {
        MomentFit fit = fit(problem(of(14), of(1), 1), company(m -> of(10 + 2 * m[0])));
        assertThat(fit.moves()[0]).isCloseTo(1.6, within(1e-2));
        assertThat(fit.covariance()[0][0]).isCloseTo(0.2, within(1e-6));
        assertThat(fit.ending()).isEqualTo(MomentFit.Ending.SETTLED);
    }

    @Test
    void a_bent_company_is_met_too() {
        MomentFit fit = fit(
                problem(of(9, 0.3), of(0.05, 0.002), 2),
                company(m -> of(5 * Math.exp(0.4 * m[0] - 0.1 * m[1]), 1 / (1 + Math.exp(0.5 * m[1] + 0.2 * m[0])))));
        assertThat(fit.reached()[0]).isCloseTo(9, within(0.05));
        assertThat(fit.reached()[1]).isCloseTo(0.3, within(0.002));
    }

    @Test
    void what_is_known_roughly_is_not_chased() {
        MomentFit sure = fit(problem(of(14), of(0.1), 1), company(m -> of(10 + 2 * m[0])));
        MomentFit rough = fit(problem(of(14), of(10), 1), company(m -> of(10 + 2 * m[0])));
        assertThat(sure.moves()[0]).isCloseTo(2, within(0.02));
        assertThat(rough.moves()[0]).isLessThan(0.2);
    }

    @Test
    void noise_of_the_simulation_counts_like_imprecision() {
        Simulated noisy = moves -> Optional.of(new Figures(of(10 + 2 * moves[0]), of(1)));
        MomentFit fit = fit(problem(of(14), of(1), 1), noisy);
        assertThat(fit.scale()[0]).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(fit.moves()[0]).isCloseTo(4.0 / 3, within(1e-2)); // 4·a + 2·a = 8
    }

    /** On the luck of the search the figure is half a unit too high; on more luck it is what it is. */
    @Test
    void the_last_steps_do_not_fit_the_luck_of_the_search() {
        MomentFit fit = SimulatedMoments.fit(
                problem(of(14), of(1), 1), company(m -> of(10.5 + 2 * m[0])), company(m -> of(10 + 2 * m[0])));
        assertThat(fit.moves()[0]).isCloseTo(1.6, within(1e-2));
        assertThat(fit.reached()[0]).isCloseTo(13.2, within(1e-2));
    }

    @Test
    void no_value_leaves_what_is_allowed() {
        MomentProblem narrow = new MomentProblem(of(100), of(1), of(-0.5), of(0.5));
        MomentFit fit = fit(narrow, company(m -> {
            assertThat(m[0]).isBetween(-0.5, 0.5);
            return of(10 + 2 * m[0]);
        }));
        assertThat(fit.moves()[0]).isEqualTo(0.5);
    }

    @Test
    void values_that_do_the_same_cannot_be_told_apart() {
        MomentFit fit = fit(
                problem(of(12, 5), of(0.1, 0.1), 4),
                company(m -> of(10 + m[0] + m[1], 5 + 0.5 * m[2] + 0.0001 * m[3])));
        Identification known = Identification.of(fit);
        assertThat(known.inseparable()).containsExactly(List.of(0, 1));
        assertThat(known.unknown()).containsExactly(3);
        assertThat(known.settled()).isEqualTo(2);
        assertThat(known.open()[3]).isCloseTo(1, within(1e-4));
        assertThat(known.open()[0]).isCloseTo(0.5, within(0.01)); // half of what they do together is each one's own
    }

    @Test
    void figures_that_contradict_each_other_are_named() {
        MomentFit fit = fit(
                problem(of(0.46, 0.7, 3), of(0.02, 0.02, 0.1), 2),
                company(m -> of(0.4 + 0.1 * m[0], 0.6 - 0.1 * m[0], 3 + m[1])));
        assertThat(Fight.of(fit))
                .singleElement()
                .satisfies(f -> assertThat(List.of(f.missed(), f.against())).containsExactlyInAnyOrder(0, 1));
        assertThat(fit.reached()[0]).isBetween(0.36, 0.4); // half way between .46 and .30, pulled to what was assumed
        assertThat(fit.reached()[2]).isCloseTo(3, within(0.01));
    }

    @Test
    void a_figure_out_of_reach_fights_nobody() {
        MomentProblem problem = new MomentProblem(of(0.9, 3), of(0.02, 0.1), of(-1, -4), of(1, 4));
        MomentFit fit = fit(problem, company(m -> of(0.4 + 0.1 * m[0], 3 + m[1])));
        assertThat(Fight.missed(fit)).containsExactly(0);
        assertThat(Fight.of(fit)).isEmpty();
    }

    @Test
    void whoever_stops_keeps_the_best_so_far() {
        AtomicInteger left = new AtomicInteger(4);
        Simulated ending = moves -> left.getAndDecrement() > 0
                ? Optional.of(new Figures(of(10 + 2 * moves[0] + moves[0] * moves[0]), of(0)))
                : Optional.empty();
        MomentFit fit = fit(problem(of(18), of(0.001), 1), ending);
        assertThat(fit.ending()).isEqualTo(MomentFit.Ending.STOPPED);
        assertThat(fit.reached()[0]).isCloseTo(18, within(2.0));
    }

    @Test
    void who_stops_before_the_slopes_are_known_has_nothing() {
        AtomicInteger left = new AtomicInteger(2);
        Simulated ending =
                moves -> left.getAndDecrement() > 0 ? Optional.of(new Figures(of(1), of(0))) : Optional.empty();
        assertThatThrownBy(() -> fit(problem(of(1), of(1), 2), ending)).isInstanceOf(SearchEndedEarly.class);
    }

    /** Mean and variance of 4,000 draws against the normal distribution they come from; seed fixed beforehand. */
    @Test
    void draws_have_the_spread_the_figures_leave() {
        MomentFit fit = fit(problem(of(12), of(0.1), 2), company(m -> of(10 + m[0] + m[1])));
        List<double[]> draws = MomentDraws.of(fit, 7, 4000);
        double mean = draws.stream().mapToDouble(d -> d[0]).average().orElseThrow();
        double square = draws.stream()
                .mapToDouble(d -> (d[0] - mean) * (d[0] - mean))
                .average()
                .orElseThrow();
        double together = draws.stream()
                .mapToDouble(d -> d[0] + d[1])
                .map(s -> (s - 1.99) * (s - 1.99))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(fit.moves()[0], within(0.05));
        assertThat(square).isCloseTo(fit.covariance()[0][0], within(0.03));
        assertThat(together).isLessThan(0.015);
        assertThat(MomentDraws.of(fit, 7, 3).get(2)).containsExactly(draws.get(2));
    }
}
