package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several comparisons judged together, and shares. */
class SeveralComparisonsTest {

    @Test
    void holms_worked_example_holds() {
        double[] adjusted = Holm.adjusted(.001, .008, .039, .041, .042, .06, .074, .205);
        assertThat(adjusted)
                .containsExactly(new double[] {.008, .056, .234, .234, .234, .234, .234, .234}, within(1e-12));
    }

    @Test
    void adjusted_p_values_keep_the_order_they_came_in_and_stop_at_one() {
        assertThat(Holm.adjusted(.9, .02, .8)).containsExactly(new double[] {1, .06, 1}, within(1e-12));
        assertThat(Holm.adjusted()).isEmpty();
        assertThat(Holm.adjusted(.02, Double.NaN, .03)).containsExactly(.04, Double.NaN, .04);
    }

    @Test
    void holm_never_misses_what_the_simultaneous_intervals_find() {
        for (int run = 0; run < 200; run++) {
            for (AdjustedComparison one : family(run, 5, 0.4)) {
                boolean excludesZero = !one.simultaneousInterval().covers(0);
                assertThat(significant(one) || !excludesZero).isTrue();
                assertThat(one.simultaneousHalfWidth())
                        .isGreaterThan(one.comparison().halfWidth());
            }
        }
    }

    /** Four policies equal to the baseline, 30 replications (reference: .0426 with Holm, .1538 without, 8,000 families). */
    @Test
    void one_family_in_twenty_at_most_holds_a_false_alarm() {
        int adjusted = 0;
        int plain = 0;
        int uncovered = 0;
        for (int run = 0; run < 1000; run++) {
            List<AdjustedComparison> family = family(run, 4, 0);
            adjusted += family.stream().anyMatch(SeveralComparisonsTest::significant) ? 1 : 0;
            plain += family.stream().anyMatch(c -> c.comparison().pValue() < .05) ? 1 : 0;
            uncovered += family.stream().anyMatch(c -> !c.simultaneousInterval().covers(0)) ? 1 : 0;
        }
        assertThat(adjusted).isBetween(22, 66); // 1,000·.0426 ± 3.3 binomial standard deviations
        assertThat(plain).isBetween(116, 192);
        assertThat(uncovered).isEqualTo(adjusted); // the first step of Holm is Bonferroni
    }

    /** Whether Holm's test finds a difference, at the family's confidence of 95 %. */
    private static boolean significant(AdjustedComparison one) {
        return one.holmPValue() <= 0.05;
    }

    /** Normal policies against a common baseline, policy i above it by i·step standard deviations. */
    private static List<AdjustedComparison> family(int run, int policies, double step) {
        double[] base = new SeededLuck(2104, run, 0).normals(30);
        return AdjustedComparison.family(IntStream.rangeClosed(1, policies)
                .mapToObj(i -> {
                    SeededLuck luck = new SeededLuck(2104, run, i);
                    double[] other = Arrays.stream(luck.normals(30))
                            .map(v -> v + (i - 1) * step)
                            .toArray();
                    return PairedComparison.of(base, other, 0.95);
                })
                .toList());
    }

    @Test
    void a_comparison_without_data_takes_no_level_from_the_others() {
        PairedComparison some = PairedComparison.of(new double[] {1, 2, 3}, new double[] {2, 2, 4}, 0.95);
        PairedComparison none = PairedComparison.of(new double[0], new double[0], 0.95);
        List<AdjustedComparison> family = AdjustedComparison.family(List.of(some, none));
        assertThat(family.get(0).simultaneousHalfWidth()).isEqualTo(some.halfWidth());
        assertThat(family.get(0).holmPValue()).isEqualTo(some.pValue());
        assertThat(family.get(1).holmPValue()).isNaN();
    }

    @Test
    void the_worked_example_of_multiple_comparisons_with_the_best_holds() {
        // Differences a − b: 1 3 2 2 (mean 2, sd √(2/3)), a − c: 4 6 4 6 (mean 5, sd √(4/3)), b − c: 3 3 2 4 (mean 3,
        // sd √(2/3));
        // t(3, .975) = 3.182446, so the widths are 1.299228, 1.837386 and 1.299228
        double[][] samples = {{5, 7, 5, 7}, {4, 4, 3, 5}, {1, 1, 1, 1}};
        List<WithBest> result = WithBest.of(samples, 0.95);
        assertThat(result.get(0).mean()).isEqualTo(6);
        assertThat(result.get(0).difference()).isEqualTo(2);
        assertThat(result.get(0).upper()).isCloseTo(2 + 1.299228, within(1e-5));
        assertThat(result.get(0).lower()).isZero();
        assertThat(result.get(1).upper()).isZero();
        assertThat(result.get(1).lower()).isCloseTo(-2 - 1.299228, within(1e-5));
        assertThat(result.get(2).lower()).isCloseTo(-5 - 1.837386, within(1e-5)); // beside the one candidate only
        assertThat(result.stream().map(WithBest::mayBeBest)).containsExactly(true, false, false);
    }

    @Test
    void policies_that_cannot_be_told_apart_all_stay_candidates() {
        double[][] samples = {{1, 5, 3}, {1, 5, 3}, {2, 3, 5}};
        List<WithBest> result = WithBest.of(samples, 0.95);
        assertThat(result).allMatch(WithBest::mayBeBest);
        assertThat(result).allMatch(r -> r.lower() <= 0 && r.upper() >= 0);
        List<WithBest> same = WithBest.of(new double[][] {{1, 5, 3}, {1, 5, 3}}, 0.95);
        assertThat(same).allMatch(r -> r.lower() == 0 && r.upper() == 0 && r.mayBeBest());
    }

    /** Five policies of equal means on common draws (correlation .8), unequal spreads: the hardest case for the upper ends. */
    @Test
    void intervals_with_the_best_cover_all_at_once_and_keep_the_best_among_the_candidates() {
        double[] means = {0, 0.1, 0.1, -0.2, 0};
        int hits = 0;
        for (int run = 0; run < 1000; run++) {
            hits += allCovered(WithBest.of(onCommonDraws(run, means), 0.95), means) ? 1 : 0;
        }
        assertThat(hits).isGreaterThanOrEqualTo(927); // at least 950, less 3.3 binomial standard deviations
    }

    private static double[][] onCommonDraws(int run, double[] means) {
        double[] common = new SeededLuck(2105, run, 0).normals(20);
        double[][] samples = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            double own = 0.5 * (1 + i);
            double[] noise = new SeededLuck(2105, run, i + 1).normals(20);
            double mean = means[i];
            samples[i] = IntStream.range(0, 20)
                    .mapToDouble(r -> mean + common[r] + own * 0.5 * noise[r])
                    .toArray();
        }
        return samples;
    }

    private static boolean allCovered(List<WithBest> result, double[] means) {
        return result.stream().allMatch(r -> {
            double truth = means[r.index()]
                    - IntStream.range(0, means.length)
                            .filter(j -> j != r.index())
                            .mapToDouble(j -> means[j])
                            .max()
                            .orElseThrow();
            boolean bestKept = r.mayBeBest() || truth < 0;
            return r.lower() <= truth && truth <= r.upper() && bestKept;
        });
    }

    @Test
    void a_comparison_with_the_best_refuses_what_it_cannot_compare() {
        assertThatThrownBy(() -> WithBest.of(new double[][] {{1, 2}}, 0.95))
                .hasMessageContaining("number of policies must be at least 2");
        assertThatThrownBy(() -> WithBest.of(new double[][] {{1, 2}, {1, Double.NaN}}, 0.95))
                .hasMessageContaining("finite values");
    }

    @Test
    void wilsons_intervals_are_those_of_the_tables() {
        check(Wilson.interval(0, 30, 0.95), 0, 0.113513393174);
        check(Wilson.interval(3, 30, 0.95), 0.0345998887473, 0.256210825792);
        check(Wilson.interval(27, 30, 0.95), 0.743789174208, 0.965400111253);
        check(Wilson.interval(95, 100, 0.95), 0.888249530768, 0.978456320846);
    }

    private static void check(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
    }

    @Test
    void ties_count_half_and_undefined_pairs_do_not_count() {
        double[] base = {1, 2, 3, 4, Double.NaN};
        double[] other = {2, 2, 1, 5, 9};
        ShareBetter more = ShareBetter.of(base, other, true, 0.95);
        assertThat(more.share().estimate()).isEqualTo(2.5 / 4);
        assertThat(more.wins()).isEqualTo(2);
        assertThat(more.ties()).isEqualTo(1);
        assertThat(more.count()).isEqualTo(4);
        assertThat(ShareBetter.of(base, other, false, 0.95).share().estimate()).isEqualTo(1.5 / 4);
        assertThat(ShareBetter.of(base, base, true, 0.95).share().estimate()).isEqualTo(0.5);
        assertThat(ShareBetter.of(new double[0], new double[0], true, 0.95)
                        .share()
                        .estimate())
                .isNaN();
    }
}
