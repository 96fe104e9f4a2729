package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A curve beside simulated ones: how far it is, and how often one as far comes by chance. */
class CurveLikenessTest {
    private static SeenCurve curve(SeenCurve.Kind kind) {
        return new SeenCurve("c", "C", "points", kind, List.of("1", "2"));
    }

    private static SeenCurves.Points points(double n, double... values) {
        double[] all = new double[values.length];
        Arrays.fill(all, n);
        return new SeenCurves.Points(values, all);
    }

    /** Nineteen periods whose first point runs evenly from .41 to .59. */
    private static List<SeenCurves.Points> periods() {
        return IntStream.rangeClosed(-9, 9)
                .mapToObj(i -> points(100, 0.5 + i / 100.0, 0.2))
                .toList();
    }

    @Test
    void chi_squared_of_shares_is_the_miss_by_the_binomial_variance() {
        CurveLikeness of = CurveLikeness.of(curve(SeenCurve.Kind.SHARES), points(100, 0.6, 0.2), periods());
        assertThat(of.statistic()).isCloseTo(100 * 0.01 / 0.25, within(1e-9));
        assertThat(of.points()).isEqualTo(2);
    }

    @Test
    void the_export_takes_its_place_among_the_periods() {
        assertThat(CurveLikeness.of(curve(SeenCurve.Kind.CURVE), points(100, 0.5, 0.2), periods())
                        .chance())
                .isEqualTo(1);
        assertThat(CurveLikeness.of(curve(SeenCurve.Kind.CURVE), points(100, 0.7, 0.2), periods())
                        .chance())
                .isEqualTo(0.05);
        CurveLikeness middling = CurveLikeness.of(curve(SeenCurve.Kind.CURVE), points(100, 0.545, 0.2), periods());
        assertThat(middling.statistic()).isCloseTo(0.045, within(1e-9));
        assertThat(middling.chance()).isCloseTo((1 + 10) / 20.0, within(1e-9)); // five farther on either side
    }

    @Test
    void a_share_never_leaves_what_it_can_be_and_a_point_nobody_has_says_nothing() {
        List<SeenCurves.Points> periods = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            periods.add(points(10, i % 2 == 0 ? 0.9 : 1, Double.NaN));
        }
        CurveLikeness of = CurveLikeness.of(curve(SeenCurve.Kind.CURVE), points(10, 1, Double.NaN), periods);
        assertThat(of.high().get(0)).isEqualTo(1);
        assertThat(of.mean().get(1)).isNaN();
        assertThat(of.points()).isEqualTo(1);
    }
}
