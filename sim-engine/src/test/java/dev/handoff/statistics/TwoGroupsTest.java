package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.statistics.TwoGroups.Group;
import java.io.IOException;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** The two tests somebody who runs a pilot would use, against worked values and exact power. */
class TwoGroupsTest {

    private static Group successes(int of, int count) {
        return new Group(count, of, of);
    }

    private static Group values(double... values) {
        return new Group(
                values.length,
                DoubleStream.of(values).sum(),
                DoubleStream.of(values).map(v -> v * v).sum());
    }

    /** By hand: p = 52/400 = .13, se = √(.13 · .87 · 2/200) = .0336303, z = .06/.0336303. */
    @Test
    void two_proportions_are_tested_with_the_pooled_share() {
        assertThat(TwoGroups.proportions(successes(20, 200), successes(32, 200)))
                .isCloseTo(1.784105, within(1e-5));
        assertThat(TwoGroups.proportions(successes(32, 200), successes(20, 200)))
                .isCloseTo(-1.784105, within(1e-5));
    }

    /** R's {@code t.test(extra ~ group, data = sleep)}: t = −1.8608, df = 17.776, p = .07939414. */
    @Test
    void two_means_are_tested_by_welch() {
        Group first = values(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        Group second = values(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        assertThat(TwoGroups.welch(first, second)).isCloseTo(1.754212, within(1e-5)); // Φ⁻¹(1 − .07939414/2)
    }

    @Test
    void a_difference_beyond_all_tables_is_large_and_finite() {
        assertThat(TwoGroups.welch(values(0, 1e-6, 2e-6), values(1e9, 1e9 + 1, 1e9 - 1)))
                .isFinite()
                .isGreaterThan(5);
        double[] low = new double[300];
        double[] high = new double[300];
        for (int i = 0; i < 300; i++) {
            low[i] = i % 2;
            high[i] = 50 + i % 2;
        }
        assertThat(TwoGroups.welch(values(low), values(high))).isEqualTo(10);
    }

    @Test
    void with_nothing_to_test_nothing_is_found() {
        assertThat(TwoGroups.proportions(successes(0, 10), successes(0, 10))).isZero();
        assertThat(TwoGroups.proportions(successes(0, 0), successes(3, 10))).isZero();
        assertThat(TwoGroups.welch(values(1), values(1, 2))).isZero();
        assertThat(TwoGroups.welch(values(5, 5, 5), values(5, 5))).isZero();
    }

    /** Exact: both binomials enumerated. n = 200 and 200, p = .10 and .16: computed outside the project. */
    @Test
    void power_wrong_sign_and_exaggeration_are_exact_by_enumeration() {
        assertThat(exact(200, 200, 0.10, 0.16))
                .containsExactly(new double[] {0.431764, 0.000205, 1.5059}, within(1e-4));
    }

    @Test
    void they_agree_with_those_computed_elsewhere() throws IOException {
        for (String line : GroupSequentialTest.oracle("03_two_proportions_power.csv")) {
            double[] v = Stream.of(line.replace("nan", "NaN").split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double[] exact = exact((int) v[0], (int) v[1], v[2], v[3]);
            assertThat(exact[0]).as(line).isCloseTo(v[4], within(2e-4));
            assertThat(exact[1]).as(line).isCloseTo(v[5], within(2e-4));
            if (v[2] != v[3]) {
                assertThat(exact[2]).as(line).isCloseTo(v[6], within(1e-3));
            }
        }
    }

    private static double[] exact(int control, int pilot, double p, double q) {
        BinomialDistribution first = new BinomialDistribution(null, control, p);
        BinomialDistribution second = new BinomialDistribution(null, pilot, q);
        double seen = 0;
        double wrong = 0;
        double size = 0;
        for (int x = 0; x <= control; x++) {
            double px = first.probability(x);
            for (int y = 0; px > 1e-14 && y <= pilot; y++) {
                double z = TwoGroups.proportions(successes(x, control), successes(y, pilot));
                if (Math.abs(z) >= 1.959964) {
                    double chance = px * second.probability(y);
                    seen += chance;
                    wrong += z < 0 ? chance : 0;
                    size += chance * Math.abs(y / (double) pilot - x / (double) control);
                }
            }
        }
        return new double[] {seen, wrong / seen, size / seen / (q - p)};
    }
}
