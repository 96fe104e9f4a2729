package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever the numbers are. */
class StatisticsPropertiesTest {

    @Property(tries = 200)
    void a_comparison_turned_round_is_its_own_negative(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        double[] a = new SeededLuck(seed, 1, 1).normals(12);
        double[] b = new SeededLuck(seed, 1, 2).normals(12);
        PairedComparison there = PairedComparison.of(a, b, 0.9);
        PairedComparison back = PairedComparison.of(b, a, 0.9);
        assertThat(back.difference()).isCloseTo(-there.difference(), within(1e-12));
        assertThat(back.halfWidth()).isCloseTo(there.halfWidth(), within(1e-12));
        assertThat(back.pValue()).isCloseTo(there.pValue(), within(1e-12));
        double shares = ShareBetter.of(a, b, true, 0.9).share().estimate()
                + ShareBetter.of(b, a, true, 0.9).share().estimate();
        assertThat(shares).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 200)
    void cents_and_thousands_lead_to_the_same_conclusions(
            @ForAll @IntRange(min = 0, max = 100_000) int seed, @ForAll @IntRange(min = -6, max = 6) int power) {
        double unit = Math.scalb(1.0, 3 * power);
        double[][] samples = {
            new SeededLuck(seed, 1, 1).normals(10),
            new SeededLuck(seed, 1, 2).normals(10),
            new SeededLuck(seed, 1, 3).normals(10)
        };
        double[][] scaled = Arrays.stream(samples)
                .map(row -> Arrays.stream(row).map(v -> v * unit).toArray())
                .toArray(double[][]::new);
        assertThat(PairedComparison.of(scaled[0], scaled[1], 0.95).pValue())
                .isEqualTo(PairedComparison.of(samples[0], samples[1], 0.95).pValue());
        List<WithBest> small = WithBest.of(samples, 0.95);
        List<WithBest> large = WithBest.of(scaled, 0.95);
        for (int i = 0; i < 3; i++) {
            assertThat(large.get(i).mayBeBest()).isEqualTo(small.get(i).mayBeBest());
            assertThat(large.get(i).upper()).isEqualTo(small.get(i).upper() * unit);
        }
        assertThat(MeanIntervals.hall(scaled[0], 0.95).upper())
                .isCloseTo(MeanIntervals.hall(samples[0], 0.95).upper() * unit, within(1e-9 * unit));
    }

    @Property(tries = 200)
    void the_policy_with_the_best_mean_is_always_a_candidate(
            @ForAll @IntRange(min = 0, max = 100_000) int seed, @ForAll @IntRange(min = 2, max = 8) int policies) {
        double[][] samples = IntStream.range(0, policies)
                .mapToObj(i -> new SeededLuck(seed, 2, i).normals(6))
                .toArray(double[][]::new);
        List<WithBest> result = WithBest.of(samples, 0.95);
        WithBest leader = result.stream()
                .max((a, b) -> Double.compare(a.mean(), b.mean()))
                .orElseThrow();
        assertThat(leader.mayBeBest()).isTrue();
        assertThat(leader.difference()).isGreaterThanOrEqualTo(0);
        assertThat(result).allMatch(r -> r.lower() <= 0 && 0 <= r.upper());
    }

    @Property(tries = 300)
    void holm_lies_between_the_raw_p_value_and_bonferronis(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> raw) {
        double[] p = raw.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = Holm.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], Math.min(1, p.length * p[i]));
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] >= p[j] || adjusted[i] <= adjusted[j]).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void a_quantile_interval_attains_its_level_and_with_two_ends_holds_its_estimate(
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double p,
            @ForAll @DoubleRange(min = 0.8, max = 0.99) double confidence) {
        QuantileInterval interval = QuantileInterval.of(new SeededLuck(n, 3, 1).normals(n), p, confidence);
        assertThat(interval.attained()).isGreaterThanOrEqualTo(confidence - 1e-12);
        assertThat(interval.interval().covers(interval.interval().estimate()) || !interval.twoSided())
                .isTrue();
        assertThat(interval.twoSided()).isEqualTo(n >= QuantileInterval.fewestForBothEnds(p, confidence));
    }

    @Property(tries = 40)
    void luck_that_all_systems_share_changes_no_selection(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        SelectionPlan plan = SelectionPlan.of(3, 0.05, 10);
        Selection calm = KimNelson.select(integers(seed, 0), plan);
        Selection storm = KimNelson.select(integers(seed, 1_000_000), plan);
        assertThat(storm.selected()).isEqualTo(calm.selected());
        assertThat(storm.eliminations()).isEqualTo(calm.eliminations());
    }

    /** Whole numbers, so that sums are exact; {@code storm} scales the luck all share. */
    private static Systems integers(int seed, int storm) {
        return new Systems() {
            @Override
            public int count() {
                return 4;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                double common = Math.rint(new SeededLuck(seed, replication, 9).normal() * storm);
                return IntStream.range(0, 4)
                        .mapToObj(i ->
                                new double[] {common + i + Math.rint(4 * new SeededLuck(seed, replication, i).normal())
                                })
                        .toArray(double[][]::new);
            }
        };
    }

    @Property(tries = 200)
    void shapley_values_add_up(@ForAll @Size(value = 16) List<@DoubleRange(min = -100, max = 100) Double> worths) {
        double[] values = ShapleyValue.of(4, s -> worths.get(s.isEmpty() ? 0 : (int) s.toLongArray()[0]));
        assertThat(Arrays.stream(values).sum()).isCloseTo(worths.get(15) - worths.get(0), within(1e-10));
    }
}
