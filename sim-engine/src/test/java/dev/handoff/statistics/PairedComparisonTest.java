package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.LogNormal;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Differences of policies on the same draws. */
class PairedComparisonTest {

    private static final double[] X = {10.2, 11.1, 9.7, 10.8, 10.4, 9.9};
    private static final double[] Y = {10.6, 11.0, 10.1, 11.3, 10.3, 10.5};

    @Test
    void the_worked_example_of_the_paired_t_test_holds() {
        // scipy.stats.ttest_rel(x, y): t = −2.26767474618, p = 0.0726499902385; other − base turns the sign
        PairedComparison comparison = PairedComparison.of(X, Y, 0.95);
        assertThat(comparison.count()).isEqualTo(6);
        assertThat(comparison.difference()).isCloseTo(1.7 / 6, within(1e-12));
        assertThat(comparison.difference() / comparison.sd() * Math.sqrt(6)).isCloseTo(2.26767474618, within(1e-9));
        assertThat(comparison.pValue()).isCloseTo(0.0726499902385, within(1e-9));
        assertThat(comparison.halfWidth()).isCloseTo(2.570581836 * comparison.sd() / Math.sqrt(6), within(1e-8));
        assertThat(comparison.other() - comparison.base()).isCloseTo(comparison.difference(), within(1e-12));
        assertThat(comparison.interval().lower())
                .isCloseTo(comparison.difference() - comparison.halfWidth(), within(1e-12));
    }

    @Test
    void identical_policies_differ_by_exactly_nothing() {
        PairedComparison comparison = PairedComparison.of(X, X.clone(), 0.95);
        assertThat(comparison.difference()).isZero();
        assertThat(comparison.halfWidth()).isZero();
        assertThat(comparison.pValue()).isEqualTo(1);
        double[] infinite = {Double.POSITIVE_INFINITY, 3};
        assertThat(PairedComparison.of(infinite, infinite, 0.95).difference()).isZero();
    }

    @Test
    void a_constant_difference_is_certain() {
        PairedComparison comparison = PairedComparison.of(new double[] {1, 2, 4}, new double[] {3, 4, 6}, 0.95);
        assertThat(comparison.difference()).isEqualTo(2);
        assertThat(comparison.halfWidth()).isZero();
        assertThat(comparison.pValue()).isZero();
        assertThat(comparison.varianceRatio()).isInfinite();
    }

    @Test
    void a_replication_undefined_for_either_policy_is_left_out_of_both() {
        PairedComparison comparison =
                PairedComparison.of(new double[] {1, Double.NaN, 3, 100}, new double[] {2, 50, 5, Double.NaN}, 0.95);
        assertThat(comparison.count()).isEqualTo(2);
        assertThat(comparison.base()).isEqualTo(2);
        assertThat(comparison.difference()).isEqualTo(1.5);
    }

    @Test
    void what_cannot_be_known_is_not_a_number() {
        PairedComparison single = PairedComparison.of(new double[] {1}, new double[] {2}, 0.95);
        assertThat(single.difference()).isEqualTo(1);
        assertThat(single.halfWidth()).isNaN();
        assertThat(single.pValue()).isNaN();
        assertThat(PairedComparison.of(new double[0], new double[0], 0.95).difference())
                .isNaN();
        double[] infinite = {Double.POSITIVE_INFINITY, 3};
        assertThat(PairedComparison.of(infinite, new double[] {1, 2}, 0.95).pValue())
                .isNaN();
    }

    @Test
    void differences_with_one_giant_among_them_are_called_skewed() {
        double[] base = new double[20];
        double[] other = base.clone();
        other[7] = 50;
        assertThat(PairedComparison.of(base, other, 0.95).tooSkewed()).isTrue();
        assertThat(PairedComparison.of(X, Y, 0.95).tooSkewed()).isFalse();
    }

    @Test
    void bad_arguments_are_named() {
        assertThatThrownBy(() -> PairedComparison.of(new double[2], new double[3], 0.95))
                .hasMessage("base and other must be as many, not 2 and 3");
        assertThatThrownBy(() -> PairedComparison.of(X, Y, 95))
                .hasMessage("confidence must be above 0 and below 1, not 95.0");
    }

    /** X = −ln(1 − U), Y = −ln(1 − U)/2: Var X + Var Y = 1.25, Var(X − Y) = 0.25 on the same U (L'Ecuyer). */
    @Test
    void the_variance_ratio_is_what_common_random_numbers_gain() {
        double[] ratios = new double[40];
        for (int run = 0; run < ratios.length; run++) {
            SeededLuck luck = new SeededLuck(1701, run, 1);
            double[] x = new double[2000];
            Arrays.setAll(x, i -> -FastMath.log(1 - luck.uniform()));
            double[] y = Arrays.stream(x).map(v -> v / 2).toArray();
            ratios[run] = PairedComparison.of(x, y, 0.95).varianceRatio();
        }
        assertThat(Moments.of(ratios).mean()).isCloseTo(5, within(1e-9)); // exact for proportional samples
    }

    /** One uniform decides both wins: Bernoulli(.10) against Bernoulli(.12), ratio .1956/.0196. */
    @Test
    void the_variance_ratio_of_wins_on_the_same_luck_is_as_in_theory() {
        double[] ratios = new double[50];
        for (int run = 0; run < ratios.length; run++) {
            SeededLuck luck = new SeededLuck(1703, run, 1);
            double[] u = new double[10_000];
            Arrays.setAll(u, i -> luck.uniform());
            ratios[run] =
                    PairedComparison.of(wins(u, 0.10), wins(u, 0.12), 0.95).varianceRatio();
        }
        Expect.that(ratios).hasMean(0.1956 / 0.0196);
    }

    private static double[] wins(double[] u, double chance) {
        return Arrays.stream(u).map(v -> v < chance ? 1 : 0).toArray();
    }

    /** REV-03: Poisson(20) deals of mean 8,000 and coefficient of variation 2, 50 replications each. */
    @Test
    void a_thousand_comparisons_of_a_policy_with_itself_on_other_draws_give_one_false_alarm_in_twenty() {
        LogNormal deal = LogNormal.ofMeanAndCv(8000, 2);
        int alarms = 0;
        for (int run = 0; run < 1000; run++) {
            double[] a = new SeededLuck(2103, run, 1).revenues(50, 20, deal);
            double[] b = new SeededLuck(2103, run, 2).revenues(50, 20, deal);
            PairedComparison comparison = PairedComparison.of(a, b, 0.95);
            assertThat(comparison.pValue() < 0.05)
                    .isEqualTo(!comparison.interval().covers(0));
            alarms += comparison.pValue() < 0.05 ? 1 : 0;
        }
        assertThat(alarms).isBetween(30, 73); // 50 ± 3.3 binomial standard deviations
    }
}
