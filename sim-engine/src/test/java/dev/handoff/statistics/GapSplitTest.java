package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fair shares: games with known Shapley values, and the split of a gap between two sides. */
class GapSplitTest {

    @Test
    void published_games_have_their_published_values() {
        // Shapley 1953; Littlechild and Owen 1973 for the airport
        ToDoubleFunction<BitSet> gloves = s -> Math.min(s.get(0) ? 1 : 0, s.cardinality() - (s.get(0) ? 1 : 0));
        assertThat(ShapleyValue.of(3, gloves)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
        double[] costs = {10, 20, 30};
        ToDoubleFunction<BitSet> runway =
                s -> s.stream().mapToDouble(i -> costs[i]).max().orElse(0);
        assertThat(ShapleyValue.of(3, runway))
                .containsExactly(new double[] {10 / 3.0, 25 / 3.0, 55 / 3.0}, within(1e-12));
        assertThat(ShapleyValue.of(3, voting(51, 50, 49, 1)))
                .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
        assertThat(ShapleyValue.of(4, voting(6, 4, 3, 2, 1)))
                .containsExactly(new double[] {5 / 12.0, 1 / 4.0, 1 / 4.0, 1 / 12.0}, within(1e-12));
    }

    private static ToDoubleFunction<BitSet> voting(int quota, int... votes) {
        return s -> s.stream().map(i -> votes[i]).sum() >= quota ? 1 : 0;
    }

    @Test
    void independent_channels_share_what_they_convert_together() {
        double[] chance = {.02, .05, .03, .01};
        double[] values = ShapleyValue.of(
                4, s -> 1 - s.stream().mapToDouble(i -> 1 - chance[i]).reduce(1, (a, b) -> a * b));
        assertThat(values)
                .containsExactly(
                        new double[] {0.0191152583333333, 0.0485182583333333, 0.0288169250000000, 0.00951025833333333},
                        within(1e-14));
    }

    @Test
    void a_game_has_one_to_twenty_players() {
        assertThat(ShapleyValue.of(1, s -> s.cardinality() + 3)).containsExactly(1);
        assertThatThrownBy(() -> ShapleyValue.of(21, s -> 0)).hasMessage("players must be 1 to 20, not 21");
    }

    @Test
    void the_worked_example_holds() {
        // means: v0 10, v1 12, v2 13, vB 20
        GapSplit split = GapSplit.of(
                List.of(new double[] {9, 11}, new double[] {12, 12}, new double[] {12, 14}, new double[] {20, 20}),
                0.95);
        assertThat(split.gap().estimate()).isEqualTo(10);
        assertThat(split.firstAlone().estimate()).isEqualTo(2);
        assertThat(split.secondAlone().estimate()).isEqualTo(3);
        assertThat(split.onlyTogether().estimate()).isEqualTo(5);
        assertThat(split.shapleyFirst().estimate()).isEqualTo(4.5);
        assertThat(split.shapleySecond().estimate()).isEqualTo(5.5);
        assertThat(split.verdict()).isEqualTo(GapSplit.Verdict.SHARES);
        assertThat(split.shareOf(split.onlyTogether())).isEqualTo(0.5);
        // gaps 11 and 9: ± t(1, .975)·√2/√2
        assertThat(split.gap().halfWidth()).isCloseTo(12.7062047362, within(1e-6));
        assertThat(split.secondAlone().halfWidth()).isZero();
    }

    @Test
    void the_split_is_the_shapley_value_of_the_game_of_two() {
        double[] worth = {7, 9, 4, 15};
        GapSplit split = worlds(worth);
        double[] values = ShapleyValue.of(2, s -> worth[(s.get(0) ? 1 : 0) + (s.get(1) ? 2 : 0)]);
        assertThat(split.shapleyFirst().estimate()).isCloseTo(values[0], within(1e-12));
        assertThat(split.shapleySecond().estimate()).isCloseTo(values[1], within(1e-12));
    }

    @Test
    void there_are_percentages_only_when_nothing_is_below_zero() {
        assertThat(worlds(0, 1, 2, 3).verdict()).isEqualTo(GapSplit.Verdict.SHARES);
        assertThat(worlds(0, 1, 2, 2.5).verdict()).isEqualTo(GapSplit.Verdict.AMOUNTS);
        assertThat(worlds(0, -1, 2, 3).verdict()).isEqualTo(GapSplit.Verdict.AMOUNTS);
        assertThat(worlds(0, 1, -2, 3).verdict()).isEqualTo(GapSplit.Verdict.AMOUNTS);
        assertThat(worlds(3, 4, 5, 2).verdict()).isEqualTo(GapSplit.Verdict.REFERENCE_WORSE);
        assertThat(worlds(3, 3, 3, 3).verdict()).isEqualTo(GapSplit.Verdict.NO_GAP);
        assertThat(worlds(3, 3, 3, Double.NaN).verdict()).isEqualTo(GapSplit.Verdict.UNDEFINED);
        GapSplit worse = worlds(3, 4, 5, 2);
        assertThatThrownBy(() -> worse.shareOf(worse.firstAlone())).hasMessageContaining("REFERENCE_WORSE");
    }

    @Test
    void a_replication_without_all_four_values_is_left_out() {
        double[] some = {1, 1};
        GapSplit split = GapSplit.of(List.of(some, new double[] {2, Double.NaN}, some, some), 0.95);
        assertThat(split.count()).isEqualTo(1);
        assertThat(split.firstAlone().estimate()).isEqualTo(1);
        assertThatThrownBy(() -> GapSplit.of(List.of(some, some, new double[3], some), 0.95))
                .hasMessageContaining("world 2");
    }

    private static GapSplit worlds(double... values) {
        return GapSplit.of(Arrays.stream(values).mapToObj(v -> new double[] {v}).toList(), 0.95);
    }

    @Test
    void the_split_is_the_shapley_value_of_the_game_of_worlds() {
        double[] worth = {7, 9, 4, 15, 8, 11, 2, 31};
        GapSplit split = worlds(worth);
        double[] values = ShapleyValue.of(3, s -> worth[s.isEmpty() ? 0 : (int) s.toLongArray()[0]]);
        assertThat(split.shapleyFirst().estimate()).isEqualTo(values[0]);
        assertThat(split.shapleySecond().estimate()).isEqualTo(values[1]);
        assertThat(split.third().orElseThrow().shapley().estimate()).isEqualTo(values[2]);
        assertThat(split.third().orElseThrow().alone().estimate()).isEqualTo(1);
        assertThat(split.onlyTogether().estimate()).isEqualTo(24 - 2 + 3 - 1);
    }

    @Test
    void a_side_for_which_nothing_differs_gets_nothing_however_much_the_others_achieve_together() {
        GapSplit split = worlds(10, 10, 12, 12, 13, 13, 40, 40);
        assertThat(split.firstAlone().estimate()).isZero();
        assertThat(split.shapleyFirst().estimate()).isZero();
        assertThat(split.shapleySecond().estimate()
                        + split.third().orElseThrow().shapley().estimate())
                .isEqualTo(30);
    }

    @Test
    void two_or_three_sides_make_four_or_eight_worlds() {
        assertThatThrownBy(() -> worlds(1, 2, 3)).hasMessageContaining("not 3");
    }

    /** Normal values on common luck, amounts 2, 1 and 0.5: each interval covers its truth 95 times in a hundred. */
    @Test
    void every_amount_is_covered_as_promised() {
        double[] truth = {3.5, 2, 1, .5, 2.25, 1.25};
        int[] hits = new int[truth.length];
        for (int run = 0; run < 1000; run++) {
            double[][] v = new double[4][];
            double[] means = {10, 12, 11, 13.5};
            double[] common = new SeededLuck(1807, run, 9).normals(15);
            for (int p = 0; p < 4; p++) {
                double mean = means[p];
                double[] own = new SeededLuck(1807, run, p).normals(15);
                v[p] = IntStream.range(0, 15)
                        .mapToDouble(r -> mean + 3 * common[r] + own[r])
                        .toArray();
            }
            Interval[] found = intervals(GapSplit.of(List.of(v), 0.95));
            for (int i = 0; i < truth.length; i++) {
                hits[i] += found[i].covers(truth[i]) ? 1 : 0;
            }
        }
        for (int hit : hits) {
            assertThat(hit).isBetween(927, 970);
        }
    }

    private static Interval[] intervals(GapSplit s) {
        return new Interval[] {
            s.gap(), s.firstAlone(), s.secondAlone(), s.onlyTogether(), s.shapleyFirst(), s.shapleySecond()
        };
    }
}
