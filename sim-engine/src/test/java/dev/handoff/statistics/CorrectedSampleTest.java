package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of several policies on common luck, each corrected by its own controls. */
class CorrectedSampleTest {
    private static final int FAMILY = Draws.family("corrected sample test");
    private static final long SEED = 20261208;
    private static final double[] TRUTH = {5, 5.2, 4.7};
    private static final int OWN = 10; // where the numbers of a policy's own begin

    private static double normal(long run, int which, int number) {
        return new Draws(SEED + run, number).normal(FAMILY, which, DrawPurpose.WIN, 0);
    }

    /** A number that a policy shares with the others so far: common luck and its own, correlated by that much. */
    private static double shared(long run, int which, int policy, int number, double correlation) {
        return Math.sqrt(correlation) * normal(run, which, number)
                + Math.sqrt(1 - correlation) * normal(run, OWN * (policy + 1) + which, number);
    }

    /** Two controls that are the same for all policies, as the talents of reps are, and one that is nearly, as sizes sold to are. */
    private static double[][] controls(long run, int policy, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new double[] {normal(run, 1, i), normal(run, 2, i), shared(run, 3, policy, i, 0.7)})
                .toArray(double[][]::new);
    }

    private static double[] figure(long run, int policy, int n) {
        double[][] c = controls(run, policy, n);
        return IntStream.range(0, n)
                .mapToDouble(i -> TRUTH[policy]
                        + c[i][0]
                        + (1 + 0.2 * policy) * c[i][1]
                        + c[i][2]
                        + shared(run, 4, policy, i, 0.8))
                .toArray();
    }

    private static CorrectedSample corrected(long run, int policy, int n) {
        return CorrectedSample.of(figure(run, policy, n), controls(run, policy, n));
    }

    @Test
    void its_mean_and_its_interval_are_those_of_the_corrected_mean_of_a_policy_alone() {
        ControlledMean alone =
                ControlledMean.of(figure(0, 1, 40), controls(0, 1, 40), 0.95).orElseThrow();
        Interval together = MeanIntervals.student(corrected(0, 1, 40), 0.95);
        assertThat(together.estimate()).isCloseTo(alone.interval().estimate(), within(1e-12));
        assertThat(together.halfWidth()).isCloseTo(alone.interval().halfWidth(), within(1e-12));
        assertThat(corrected(0, 1, 40).spent()).isEqualTo(3);
    }

    @Test
    void the_difference_of_the_levels_is_the_difference() {
        CorrectedSample base = corrected(1, 0, 50);
        CorrectedSample other = corrected(1, 1, 50);
        PairedComparison pair = PairedComparison.of(base, other, 0.95);
        assertThat(pair.other() - pair.base()).isCloseTo(pair.difference(), within(1e-12));
        assertThat(pair.base()).isCloseTo(MeanIntervals.student(base, 0.95).estimate(), within(1e-12));
    }

    /** The regression of the paired differences, which is exact under normality: Yang and Nelson (1991). */
    @Test
    void on_the_same_controls_the_interval_of_a_difference_is_that_of_the_regression_of_the_differences() {
        double[][] same = controls(2, 0, 60);
        double[] base = figure(2, 0, 60);
        double[] other = figure(2, 1, 60);
        Interval regression = ControlledMean.of(PairedComparison.differences(base, other), same, 0.9)
                .orElseThrow()
                .interval();
        Interval pair = PairedComparison.of(CorrectedSample.of(base, same), CorrectedSample.of(other, same), 0.9)
                .interval();
        assertThat(pair.estimate()).isCloseTo(regression.estimate(), within(1e-12));
        assertThat(pair.halfWidth()).isCloseTo(regression.halfWidth(), within(1e-12));
    }

    @Test
    void policies_that_are_the_same_differ_by_exactly_nothing() {
        PairedComparison pair = PairedComparison.of(corrected(3, 0, 40), corrected(3, 0, 40), 0.95);
        assertThat(pair.difference()).isZero();
        assertThat(pair.halfWidth()).isZero();
        assertThat(pair.pValue()).isEqualTo(1);
    }

    @Test
    void a_sum_is_corrected_as_its_parts_are() {
        double[] one = figure(4, 0, 50);
        double[] other = figure(5, 1, 50);
        double[][] controls = controls(4, 0, 50);
        double[] sum =
                IntStream.range(0, 50).mapToDouble(i -> one[i] - 0.6 * other[i]).toArray();
        CorrectedSample whole = CorrectedSample.of(sum, controls);
        for (int i = 0; i < 50; i++) {
            double parts = CorrectedSample.of(one, controls).values()[i]
                    - 0.6 * CorrectedSample.of(other, controls).values()[i];
            assertThat(whole.values()[i]).isCloseTo(parts, within(1e-10));
        }
    }

    @Test
    void too_few_replications_or_no_controls_that_vary_leave_the_values_as_they_are() {
        double[] few = figure(6, 0, 29);
        assertThat(CorrectedSample.of(few, controls(6, 0, 29))).isEqualTo(CorrectedSample.plain(few));
        double[] values = figure(6, 0, 40);
        assertThat(CorrectedSample.of(values, new double[40][3])).isEqualTo(CorrectedSample.plain(values));
    }

    @Test
    void what_is_known_to_be_luck_is_taken_off_each_value_and_without_controls_nothing_else() {
        double[] values = figure(8, 0, 40);
        double[] known =
                IntStream.range(0, 40).mapToDouble(i -> normal(8, 5, i)).toArray();
        CorrectedSample sample =
                CorrectedSample.corrected(values, known, new double[40][2]).orElseThrow();
        assertThat(sample.spent()).isZero();
        for (int i = 0; i < 40; i++) {
            assertThat(sample.values()[i]).isCloseTo(values[i] - known[i], within(1e-12));
        }
        assertThat(CorrectedSample.corrected(values, new double[40], new double[40][2]))
                .isEmpty();
    }

    @Test
    void what_controls_explain_wholly_leaves_no_noise() {
        double[][] controls = controls(7, 0, 40);
        double[] values =
                Arrays.stream(controls).mapToDouble(c -> 3 + 2 * c[0] - c[1]).toArray();
        Interval interval = MeanIntervals.student(CorrectedSample.of(values, controls), 0.95);
        assertThat(interval.estimate()).isCloseTo(3, within(1e-9));
        assertThat(interval.halfWidth()).isCloseTo(0, within(1e-9));
    }

    /** At the fewest replications that are corrected, with controls of each policy in its own right. */
    @Test
    void intervals_of_differences_cover_as_often_as_they_say_each_alone_all_together_and_with_the_best() {
        int runs = 2_000;
        int n = ControlledMean.FEWEST;
        int alone = 0;
        int together = 0;
        int best = 0;
        int fromLeader = 0;
        double plain = 0;
        double corrected = 0;
        for (int run = 0; run < runs; run++) {
            long seed = 1_000 + run;
            CorrectedSample[] samples =
                    IntStream.range(0, 3).mapToObj(p -> corrected(seed, p, n)).toArray(CorrectedSample[]::new);
            List<AdjustedComparison> family = AdjustedComparison.family(IntStream.of(1, 2)
                    .mapToObj(p -> PairedComparison.of(samples[0], samples[p], 0.95))
                    .toList());
            alone += family.get(0).comparison().interval().covers(TRUTH[1] - TRUTH[0]) ? 1 : 0;
            together += IntStream.of(1, 2)
                            .allMatch(p ->
                                    family.get(p - 1).simultaneousInterval().covers(TRUTH[p] - TRUTH[0]))
                    ? 1
                    : 0;
            double[][] rows =
                    Arrays.stream(samples).map(CorrectedSample::values).toArray(double[][]::new);
            best += WithBest.of(rows, samples[0].spent(), 0.95).stream().allMatch(CorrectedSampleTest::covers) ? 1 : 0;
            fromLeader += coversFromLeader(rows, samples[0].spent()) ? 1 : 0;
            corrected += square(family.get(0).comparison().difference() - (TRUTH[1] - TRUTH[0]));
            plain += square(PairedComparison.of(figure(seed, 0, n), figure(seed, 1, n), 0.95)
                            .difference()
                    - (TRUTH[1] - TRUTH[0]));
        }
        double slack = 4.5 * Math.sqrt(0.95 * 0.05 / runs);
        assertThat(alone / (double) runs).as("alone").isCloseTo(0.95, within(slack));
        assertThat(together / (double) runs).as("together").isGreaterThan(0.95 - slack);
        assertThat(best / (double) runs).as("with the best").isGreaterThan(0.95 - slack);
        assertThat(fromLeader / (double) runs).as("from the leader").isGreaterThan(0.95 - slack);
        assertThat(corrected).as("squared errors of the difference").isLessThan(plain);
    }

    private static boolean covers(WithBest w) {
        double toBest = IntStream.range(0, 3)
                .filter(p -> p != w.index())
                .mapToDouble(p -> TRUTH[w.index()] - TRUTH[p])
                .min()
                .orElseThrow();
        return w.lower() <= toBest && toBest <= w.upper();
    }

    private static boolean coversFromLeader(double[][] rows, int spent) {
        int leader = IntStream.range(0, 3)
                .reduce((a, b) ->
                        Moments.of(rows[a]).mean() >= Moments.of(rows[b]).mean() ? a : b)
                .orElseThrow();
        List<Interval> all = AgainstLeader.of(rows, spent, leader, 0.95);
        return IntStream.range(0, 3).allMatch(p -> all.get(p).covers(TRUTH[p] - TRUTH[leader]));
    }

    private static double square(double x) {
        return x * x;
    }
}
