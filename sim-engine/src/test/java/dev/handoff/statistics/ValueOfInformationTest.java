package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.statistics.ValueOfInformation.Worth;
import dev.handoff.statistics.ValueOfInformation.Worths;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What knowing is worth, held against the unit normal loss: the net benefit is μ + Σ bⱼxⱼ, x standard normal, and luck besides. */
@Tag("once")
class ValueOfInformationTest {

    private static final double CONFIDENCE = 0.95;
    private static final double[] CASE_A = {100, 300, 50, 10};
    private static final double[] CASE_C = {-250, 200, 150, 100};

    /** A sample of draws: parameters, and outcomes under two lucks that both policies share. */
    private record Drawn(double[][] parameters, double[][][] outcomes, SeededLuck luck) {

        static Drawn of(int draws, long seed, double noise, List<ToDoubleFunction<double[]>> policies) {
            SeededLuck luck = new SeededLuck(seed, 0, 1);
            double[][] parameters = new double[draws][];
            double[][][] outcomes = new double[draws][2][];
            for (int i = 0; i < draws; i++) {
                double[] x = luck.normals(3);
                parameters[i] = x;
                for (int r = 0; r < 2; r++) {
                    double shared = 500 * luck.normal();
                    outcomes[i][r] = policies.stream()
                            .mapToDouble(p -> shared + p.applyAsDouble(x) + noise * luck.normal())
                            .toArray();
                }
            }
            return new Drawn(parameters, outcomes, luck);
        }

        /** Nothing, and μ + Σ bⱼxⱼ. */
        static Drawn two(int draws, long seed, double noise, double... c) {
            return of(draws, seed, noise, List.of(x -> 0, x -> c[0] + c[1] * x[0] + c[2] * x[1] + c[3] * x[2]));
        }

        ValueOfInformation values() {
            return ValueOfInformation.of(outcomes, CONFIDENCE, luck::uniform);
        }

        double[][] parameter(int... which) {
            return Arrays.stream(parameters)
                    .map(row -> Arrays.stream(which).mapToDouble(j -> row[j]).toArray())
                    .toArray(double[][]::new);
        }

        List<double[][]> each() {
            return List.of(parameter(0), parameter(1), parameter(2));
        }
    }

    /** s·φ(μ/s) − |μ|·Φ(−|μ|/s). */
    private static double loss(double mu, double s) {
        double m = Math.abs(mu) / s;
        org.apache.commons.math3.distribution.NormalDistribution normal =
                new org.apache.commons.math3.distribution.NormalDistribution();
        return s * normal.density(m) - Math.abs(mu) * normal.cumulativeProbability(-m);
    }

    @Test
    void many_draws_without_luck_give_the_unit_normal_loss() {
        Drawn drawn = Drawn.two(2000, 3, 0, CASE_A);
        Worths worths = drawn.values().parts(drawn.each());
        assertThat(worths.worths().get(0).value()).isCloseTo(loss(100, 300), within(4.0));
        assertThat(worths.worths().get(1).value()).isCloseTo(loss(100, 50), within(1.0));
        assertThat(drawn.values().everything().value())
                .isCloseTo(loss(100, Math.sqrt(300 * 300 + 50 * 50 + 10 * 10)), within(4.0));
    }

    @Test
    void luck_is_not_taken_for_knowledge() {
        Drawn drawn = Drawn.two(1500, 4, 200, 0, 100, 100, 0);
        double everything = drawn.values().everything().value();
        assertThat(everything).isCloseTo(loss(0, Math.sqrt(20_000)), within(8.0));
        ValueOfKnowing naive = ValueOfKnowing.of(Arrays.stream(drawn.outcomes())
                .map(lucks -> IntStream.range(0, 2)
                        .mapToDouble(p -> (lucks[0][p] + lucks[1][p]) / 2)
                        .toArray())
                .toArray(double[][]::new));
        assertThat(naive.value()).isGreaterThan(1.5 * everything);
    }

    @Test
    void a_parameter_without_effect_is_worth_nothing_that_can_be_told() {
        Drawn drawn = Drawn.two(300, 5, 300, 0, 100, 100, 0);
        Worths worths = drawn.values().parts(drawn.each());
        assertThat(worths.told(0)).isTrue();
        assertThat(worths.told(1)).isTrue();
        assertThat(worths.told(2)).isFalse();
        assertThat(worths.worths().get(2).byChance()).isPositive();
    }

    @Test
    void a_group_is_worth_what_its_parameters_are_together() {
        Drawn drawn = Drawn.two(1500, 6, 0, CASE_C);
        Worths worths =
                drawn.values().parts(List.of(drawn.parameter(0), drawn.parameter(0, 1), drawn.parameter(0, 1, 2)));
        assertThat(worths.worths().get(1).value()).isCloseTo(loss(250, 250), within(4.0));
        assertThat(worths.worths().get(2).value())
                .isCloseTo(drawn.values().everything().value(), within(1.0));
    }

    @Test
    void policies_that_are_the_same_are_worth_no_study() {
        Drawn drawn = Drawn.of(60, 7, 0, List.of(x -> x[0], x -> x[0]));
        assertThat(drawn.values().everything().value()).isZero();
        assertThat(drawn.values().parts(drawn.each()).worths())
                .extracting(Worth::value)
                .containsExactly(0.0, 0.0, 0.0);
    }

    /** A share with a normal prior of sd 0.05 around 0.4: n₀ = E[p(1 − p)]/0.05²; the benefit is 1,000·(p − 0.4) − 10. */
    @Test
    void a_study_of_a_share_is_worth_the_part_that_it_finds_out() {
        SeededLuck luck = new SeededLuck(8, 0, 1);
        double[] shares =
                Arrays.stream(luck.normals(2000)).map(z -> 0.4 + 0.05 * z).toArray();
        double[][][] outcomes = Arrays.stream(shares)
                .mapToObj(p -> new double[][] {{0, 1000 * (p - 0.4) - 10}, {0, 1000 * (p - 0.4) - 10}})
                .toArray(double[][][]::new);
        ValueOfInformation values = ValueOfInformation.of(outcomes, CONFIDENCE, luck::uniform);
        double n0 = (0.4 * 0.6 - 0.0025) / 0.0025;
        for (int n : new int[] {10, 100, 1000}) {
            double s = 50 * Math.sqrt(n / (n + n0));
            assertThat(values.study(shares, n).value()).isCloseTo(loss(10, s), within(1.0));
        }
        double known = values.parts(List.<double[][]>of(
                        Arrays.stream(shares).mapToObj(p -> new double[] {p}).toArray(double[][]::new)))
                .worths()
                .get(0)
                .value();
        assertThat(values.study(shares, 1_000_000).value()).isCloseTo(known, within(0.01));
    }

    /** {@code validation/rollout} 05: 40 million draws of three actions, EVPI by quadrature as well. */
    @Test
    void three_actions_agree_with_figures_computed_elsewhere() {
        Drawn drawn =
                Drawn.of(6000, 9, 0, List.of(x -> 0, x -> 40 + 80 * x[0] + 30 * x[1], x -> 20 - 60 * x[0] + 90 * x[2]));
        assertThat(drawn.values().everything().value()).isCloseTo(59.423, within(2.5));
        List<Worth> worths = drawn.values().parts(drawn.each()).worths();
        assertThat(worths.get(0).value()).isCloseTo(46.406, within(2.5));
        assertThat(worths.get(1).value()).isCloseTo(4.536, within(1.5));
        assertThat(worths.get(2).value()).isCloseTo(26.786, within(2.5));
    }

    @Test
    void too_little_to_say_anything_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ValueOfInformation.of(new double[][][] {{{0, 1}}, {{0, 1}}, {{0, 1}}}, CONFIDENCE, () -> 0.5))
                .withMessageContaining("lucks");
    }

    /**
     * 200 small runs: 300 draws under luck as large as what is not known. The interval of what is worth something holds the truth in 185 to
     * 197 of them, the bounds of the binomial distribution for 95 %; its mean is off by no more than a quarter of its half-width.
     */
    @Test
    @Tag("long")
    void intervals_hold_the_truth_as_often_as_they_say() {
        Coverage clear = new Coverage(CASE_A, loss(100, 300), loss(100, Math.sqrt(92_600)));
        Coverage unclear = new Coverage(CASE_C, loss(250, 200), loss(250, Math.sqrt(72_500)));
        clear.run(200);
        assertThat(clear.hits[0]).as("one parameter, μ = 100").isBetween(185, 197);
        assertThat(clear.hits[1]).as("everything, μ = 100").isBetween(185, 197);
        unclear.run(200);
        assertThat(unclear.hits[0]).as("one parameter, μ = −250").isBetween(185, 197);
        for (Coverage c : List.of(clear, unclear)) {
            for (int i = 0; i < 2; i++) {
                assertThat(c.sums[i] / 200).isCloseTo(c.truths[i], within(c.halfWidths[i] / 200 / 4));
            }
        }
    }

    /** Not reached: everything is worth 26 here, by few draws far out, and the interval held that in 180 of 200 runs. */
    @Test
    @Tag("open")
    void the_interval_of_everything_holds_the_truth_where_few_draws_decide() {
        Coverage unclear = new Coverage(CASE_C, loss(250, 200), loss(250, Math.sqrt(72_500)));
        unclear.run(200);
        assertThat(unclear.hits[1]).isBetween(185, 197);
    }

    private static final class Coverage {
        private final double[] coefficients;
        private final double[] truths;
        private final int[] hits = new int[2];
        private final double[] sums = new double[2];
        private final double[] halfWidths = new double[2];

        Coverage(double[] coefficients, double first, double everything) {
            this.coefficients = coefficients;
            this.truths = new double[] {first, everything};
        }

        void run(int runs) {
            for (int run = 0; run < runs; run++) {
                Drawn drawn = Drawn.two(300, 1000 + run, 200, coefficients);
                ValueOfInformation values = drawn.values();
                take(
                        0,
                        values.parts(List.<double[][]>of(drawn.parameter(0)))
                                .worths()
                                .get(0));
                take(1, values.everything());
            }
        }

        private void take(int what, Worth worth) {
            sums[what] += worth.value();
            halfWidths[what] += worth.halfWidth();
            hits[what] += Math.abs(worth.value() - truths[what]) <= worth.halfWidth() ? 1 : 0;
        }
    }
}
