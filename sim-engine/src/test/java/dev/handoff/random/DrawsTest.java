package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.handoff.statistics.Tally;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private enum Why implements Purpose {
        FIT,
        INTENT,
        SIZE,
        TOUCH
    }

    private static final int FAMILY = Draws.family("webinar");
    private static final double ALPHA = 0.001;
    private static final int MANY = 100_000;

    private final Draws draws = new Draws(42, 7);

    @Test
    void the_same_question_gets_the_same_answer_whatever_was_asked_before() {
        double first = draws.uniform(FAMILY, 5, Why.FIT, 3);
        draws.uniform(FAMILY, 6, Why.SIZE);
        draws.normal(FAMILY, 7, Why.TOUCH, 1);
        assertThat(draws.uniform(FAMILY, 5, Why.FIT, 3)).isEqualTo(first);
        assertThat(new Draws(42, 7).uniform(FAMILY, 5, Why.FIT, 3)).isEqualTo(first);
    }

    @Test
    void the_numbers_of_this_version_are_those_of_any_other() {
        // A change here breaks `rerun` of every file ever written. Computed outside, from the formulas in Draws'
        // comments.
        assertThat(new Draws(1, 0).uniform(Draws.family("webinar"), 1, Why.FIT)).isEqualTo(0.7758368922748092);
        assertThat(new Draws(-9, 3).uniform(Draws.family("referral"), 1L << 40, Why.TOUCH, 9))
                .isEqualTo(0.7467733029736406);
    }

    @Test
    void every_part_of_the_key_matters() {
        Set<Double> seen = new HashSet<>();
        seen.add(draws.uniform(FAMILY, 5, Why.FIT, 0));
        seen.add(draws.uniform(FAMILY + 1, 5, Why.FIT, 0));
        seen.add(draws.uniform(FAMILY, 6, Why.FIT, 0));
        seen.add(draws.uniform(FAMILY, 5 + (1L << 32), Why.FIT, 0));
        seen.add(draws.uniform(FAMILY, 5, Why.INTENT, 0));
        seen.add(draws.uniform(FAMILY, 5, Why.FIT, 1));
        seen.add(new Draws(42, 8).uniform(FAMILY, 5, Why.FIT, 0));
        seen.add(new Draws(43, 7).uniform(FAMILY, 5, Why.FIT, 0));
        seen.add(new Draws(42 + (1L << 32), 7).uniform(FAMILY, 5, Why.FIT, 0));
        seen.add(new Draws(42 | Long.MIN_VALUE, 7).uniform(FAMILY, 5, Why.FIT, 0));
        assertThat(seen).hasSize(10);
    }

    @Test
    void half_a_million_neighbouring_keys_give_as_many_numbers() {
        Set<Double> seen = new HashSet<>();
        for (int replication = 0; replication < 10; replication++) {
            Draws some = new Draws(42, replication);
            for (int id = 0; id < 1_000; id++) {
                for (int index = 0; index < 25; index++) {
                    seen.add(some.uniform(FAMILY, id, Why.FIT, index));
                    seen.add(some.uniform(FAMILY, id, Why.INTENT, index));
                }
            }
        }
        // Birthday bound: 500,000 of 2⁵² cells collide with probability 3 in 100,000.
        assertThat(seen).hasSize(500_000);
    }

    @Test
    void numbers_along_any_part_of_the_key_are_uniform() {
        assertUniform(IntStream.range(0, MANY)
                .mapToDouble(i -> draws.uniform(FAMILY, i, Why.FIT))
                .toArray());
        assertUniform(IntStream.range(0, MANY)
                .mapToDouble(i -> draws.uniform(FAMILY, 5, Why.FIT, i))
                .toArray());
        assertUniform(IntStream.range(0, MANY)
                .mapToDouble(i -> draws.uniform(i, 5, Why.FIT))
                .toArray());
        assertUniform(IntStream.range(0, MANY)
                .mapToDouble(i -> new Draws(42, i).uniform(FAMILY, 5, Why.FIT))
                .toArray());
        assertUniform(IntStream.range(0, MANY)
                .mapToDouble(i -> new Draws(i, 7).uniform(FAMILY, 5, Why.FIT))
                .toArray());
    }

    @Test
    void numbers_of_neighbouring_keys_are_independent() {
        assertIndependent(i -> draws.uniform(FAMILY, i, Why.FIT), i -> draws.uniform(FAMILY, i + 1, Why.FIT));
        assertIndependent(i -> draws.uniform(FAMILY, i, Why.FIT), i -> draws.uniform(FAMILY, i, Why.INTENT));
        assertIndependent(i -> draws.uniform(FAMILY, i, Why.FIT, 0), i -> draws.uniform(FAMILY, i, Why.FIT, 1));
        assertIndependent(
                i -> new Draws(42, i).uniform(FAMILY, 5, Why.FIT),
                i -> new Draws(42, i + 1).uniform(FAMILY, 5, Why.FIT));
        assertIndependent(
                i -> new Draws(42, i).uniform(FAMILY, 5, Why.FIT), i -> new Draws(43, i).uniform(FAMILY, 5, Why.FIT));
    }

    @Test
    void one_flipped_bit_of_the_id_changes_half_the_bits_of_the_number() {
        Tally changed = new Tally();
        for (int i = 0; i < 20_000; i++) {
            long id = i * 0x9E3779B97F4A7C15L;
            long before = (long) (draws.uniform(FAMILY, id, Why.FIT) * 0x1p52);
            long after = (long) (draws.uniform(FAMILY, id ^ (1L << (i % 64)), Why.FIT) * 0x1p52);
            changed.add(Long.bitCount(before ^ after));
        }
        assertThat(Math.abs(changed.mean() - 26) / changed.standardError()).isLessThan(3.3); // two-sided α = 0.001
        assertThat(changed.variance()).isBetween(12.5, 13.5); // 52 fair coins: 13
    }

    @Test
    void the_extreme_cells_stay_inside_the_open_interval() {
        assertThat(Draws.toUniform(0)).isEqualTo(0x1p-53).isPositive();
        assertThat(Draws.toUniform(-1)).isEqualTo(1 - 0x1p-53).isLessThan(1);
        assertThat(1 - Draws.toUniform(-1)).isEqualTo(0x1p-53);
    }

    @Test
    void a_normal_draw_is_the_inverse_of_the_uniform_one() {
        double u = draws.uniform(FAMILY, 9, Why.SIZE, 2);
        assertThat(draws.normal(FAMILY, 9, Why.SIZE, 2)).isEqualTo(StandardNormal.quantile(u));
    }

    @Test
    void an_index_or_purpose_too_large_for_the_key_is_refused() {
        draws.uniform(FAMILY, 1, Why.FIT, (1 << 24) - 1);
        for (int index : new int[] {-1, 1 << 24}) {
            assertThatIllegalArgumentException().isThrownBy(() -> draws.uniform(FAMILY, 1, Why.FIT, index));
        }
        Purpose tooLarge = () -> 256;
        assertThatIllegalArgumentException().isThrownBy(() -> draws.uniform(FAMILY, 1, tooLarge));
    }

    @Test
    void families_of_different_names_differ_and_never_change() {
        assertThat(Draws.family("webinar")).isEqualTo(878685446);
        assertThat(Stream.of("", "a", "b", "ab", "ba", "webinar", "webinars", "Webinar", "\u0100", "\u0001")
                        .map(Draws::family))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 10_000)
                        .map(i -> Draws.family("channel " + i))
                        .distinct()
                        .count())
                .isGreaterThan(9_998);
    }

    private static void assertUniform(double[] numbers) {
        assertThat(new ChiSquareTest().chiSquareTest(evenly(100, numbers.length), cells(100, numbers)))
                .isGreaterThan(ALPHA);
    }

    private static void assertIndependent(IntToDoubleFunction first, IntToDoubleFunction second) {
        double[] x = IntStream.range(0, MANY).mapToDouble(first).toArray();
        double[] y = IntStream.range(0, MANY).mapToDouble(second).toArray();
        long[] cells = new long[400];
        for (int i = 0; i < MANY; i++) {
            cells[(int) (x[i] * 20) * 20 + (int) (y[i] * 20)]++;
        }
        assertThat(new ChiSquareTest().chiSquareTest(evenly(400, MANY), cells)).isGreaterThan(ALPHA);
        assertThat(Math.abs(new PearsonsCorrelation().correlation(x, y)) * Math.sqrt(MANY))
                .isLessThan(3.3);
    }

    private static long[] cells(int count, double[] numbers) {
        long[] cells = new long[count];
        for (double u : numbers) {
            cells[(int) (u * count)]++;
        }
        return cells;
    }

    private static double[] evenly(int cells, int total) {
        return IntStream.range(0, cells)
                .mapToDouble(i -> (double) total / cells)
                .toArray();
    }
}
