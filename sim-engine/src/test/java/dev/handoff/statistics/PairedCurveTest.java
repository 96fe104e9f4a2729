package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a difference crosses zero, and how well that is known. */
class PairedCurveTest {

    private static final double CONFIDENCE = 0.95;

    private static double factor(double[][] differences) {
        SeededLuck luck = new SeededLuck(7, 0, 1);
        return PairedCurve.factor(differences, CONFIDENCE, luck::uniform);
    }

    private static PairedCurve curve(double[] positions, double[]... differences) {
        return PairedCurve.of(positions, differences, CONFIDENCE, factor(differences));
    }

    /** Differences a_r + b_r·x of replications whose a and b are known. */
    private static double[][] straight(double[] a, double[] b, double... positions) {
        double[][] differences = new double[positions.length][];
        for (int i = 0; i < positions.length; i++) {
            double x = positions[i];
            differences[i] = IntStream.range(0, a.length)
                    .mapToDouble(r -> a[r] + b[r] * x)
                    .toArray();
        }
        return differences;
    }

    /**
     * Means 2 and −2 at 0 and 4, variances of means known: with the same slope −1 in every replication the band keeps its width, and the
     * interval is 2 ± t·s/√n: t(3, 0.975) = 3.182446, s = √(20/3)/… of (−3, −1, 1, 3) = 2.581989, so ± 3.182446 · 1.290994 = 4.108521.
     */
    @Test
    void a_slope_that_is_certain_gives_the_band_of_one_mean() {
        double[] a = {-1, 1, 3, 5};
        double[] b = {-1, -1, -1, -1};
        PairedCurve curve = curve(new double[] {-10, 20}, straight(a, b, -10, 20));
        ZeroCrossing crossing = curve.crossings().get(0);
        assertThat(curve.factor()).isCloseTo(3.182446, within(1e-6));
        assertThat(crossing.at().estimate()).isCloseTo(2, within(1e-12));
        assertThat(crossing.at().lower()).isCloseTo(2 - 4.108521, within(1e-5));
        assertThat(crossing.at().upper()).isCloseTo(2 + 4.108521, within(1e-5));
        assertThat(crossing.rising()).isFalse();
        assertThat(crossing.alone()).isTrue();
    }

    /** Fieller's quadratic with the same four replications, worked out by its textbook formula. */
    @Test
    void a_slope_that_is_not_certain_gives_fiellers_interval() {
        double[] a = {-3.1, -4.2, -2.8, -3.7};
        double[] b = {1.9, 2.2, 1.8, 2.3};
        PairedCurve curve = curve(new double[] {0, 5}, straight(a, b, 0, 5));
        double t = curve.factor();
        double ma = -3.45;
        double mb = 2.05;
        double vaa = Moments.of(a).variance() / 4;
        double vbb = Moments.of(b).variance() / 4;
        double vab = IntStream.range(0, 4)
                        .mapToDouble(r -> (a[r] - ma) * (b[r] - mb))
                        .sum()
                / 3
                / 4;
        double qa = mb * mb - t * t * vbb;
        double qb = ma * mb - t * t * vab;
        double qc = ma * ma - t * t * vaa;
        double root = Math.sqrt(qb * qb - qa * qc);
        ZeroCrossing crossing = curve.crossings().get(0);
        assertThat(crossing.at().estimate()).isCloseTo(3.45 / 2.05, within(1e-12));
        assertThat(crossing.at().lower()).isCloseTo((-qb - root) / qa, within(1e-9));
        assertThat(crossing.at().upper()).isCloseTo((-qb + root) / qa, within(1e-9));
        assertThat(crossing.rising()).isTrue();
    }

    @Test
    void an_end_that_the_band_does_not_leave_is_open() {
        double[] a = {-1, 1, 3, 5};
        double[] b = {-1, -1, -1, -1};
        ZeroCrossing crossing =
                curve(new double[] {1, 20}, straight(a, b, 1, 20)).crossings().get(0);
        assertThat(crossing.at().lower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(crossing.isBounded()).isFalse();
    }

    @Test
    void a_curve_may_cross_twice_and_each_crossing_has_its_own_interval() {
        double[] noise = {-0.01, 0.01, -0.02, 0.02};
        double[] positions = {0, 1, 2, 3, 4};
        double[] means = {1, -1, -2, -1, 1};
        double[][] differences = IntStream.range(0, 5)
                .mapToObj(i -> IntStream.range(0, 4)
                        .mapToDouble(r -> means[i] + noise[r])
                        .toArray())
                .toArray(double[][]::new);
        PairedCurve curve = curve(positions, differences);
        assertThat(curve.crossings()).extracting(c -> c.at().estimate()).containsExactly(0.5, 3.5);
        assertThat(curve.crossings()).extracting(ZeroCrossing::rising).containsExactly(false, true);
        assertThat(curve.crossings()).allMatch(ZeroCrossing::alone).allMatch(ZeroCrossing::isBounded);
        assertThat(curve.undecided()).hasSize(2);
    }

    @Test
    void crossings_within_one_interval_are_not_told_apart() {
        double[] noise = {-5, 5, -6, 6};
        double[] means = {1, -1, 1};
        double[][] differences = IntStream.range(0, 3)
                .mapToObj(i -> IntStream.range(0, 4)
                        .mapToDouble(r -> means[i] + noise[r])
                        .toArray())
                .toArray(double[][]::new);
        assertThat(curve(new double[] {0, 1, 2}, differences).crossings()).noneMatch(ZeroCrossing::alone);
    }

    @Test
    void a_difference_that_is_exactly_none_from_the_start_crosses_nothing() {
        PairedCurve curve =
                curve(new double[] {0, 1, 2}, new double[] {0, 0}, new double[] {1, 2}, new double[] {2, 4});
        assertThat(curve.crossings()).isEmpty();
    }

    @Test
    void points_that_move_together_need_no_wider_band_than_one_and_independent_ones_as_bonferroni_says() {
        SeededLuck luck = new SeededLuck(11, 0, 1);
        double[] one = luck.normals(200);
        double[][] together = IntStream.range(0, 10)
                .mapToObj(i ->
                        IntStream.range(0, 200).mapToDouble(r -> i + one[r]).toArray())
                .toArray(double[][]::new);
        double[][] apart =
                IntStream.range(0, 10).mapToObj(i -> luck.normals(200)).toArray(double[][]::new);
        double alone = StudentT.factor(199, CONFIDENCE);
        double sidak = StudentT.factor(199, Math.pow(CONFIDENCE, 0.1));
        assertThat(factor(together)).isBetween(alone, alone + 0.05);
        assertThat(factor(apart)).isCloseTo(sidak, within(0.08));
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(new double[] {1, 1}, new double[] {1, 2}, new double[] {1, 2}))
                .withMessageContaining("positions");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PairedCurve.of(new double[] {0, 1}, new double[][] {{1, 2}, {1, 2, 3}}, CONFIDENCE, 2))
                .withMessageContaining("replications");
    }
}
