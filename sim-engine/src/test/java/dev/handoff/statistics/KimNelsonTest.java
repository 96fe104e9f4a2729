package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.LogNormal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The race for the best system, without constraints. */
class KimNelsonTest {

    private static final double DELTA = 0.316228; // 1/√10 standard deviations
    private static final SelectionPlan PLAN = SelectionPlan.of(DELTA, 0.05, 10);

    @Test
    void its_constant_is_that_of_the_paper() {
        // Kim and Nelson 2001: η = ((2β)^(−2/(n0−1)) − 1)/2, h² = 2η(n0 − 1), β = α/(k − 1)
        assertThat(KimNelson.eta(0.05 / 4, 10)).isCloseTo(0.634967265153673, within(1e-12));
        assertThat(KimNelson.squaredH(0.05 / 4, 10)).isCloseTo(11.4294107727661, within(1e-10));
        assertThat(KimNelson.eta(0.05 / 9, 20)).isCloseTo(0.302933803649275, within(1e-12));
        assertThat(KimNelson.squaredH(0.1 / 24, 10)).isCloseTo(17.0785107240245, within(1e-10));
    }

    /** Reference runs of the procedure (40,000): share of right selections and mean replications in all. */
    @Test
    void it_selects_and_spends_as_in_the_reference_runs() {
        checkAgainstReference(slippage(5), 0.5, .9648, 202.63);
        checkAgainstReference(slippage(5), 0.9, .9869, 56.86);
        checkAgainstReference(slippage(10), 0.9, .9857, 126.14);
        checkAgainstReference(monotone(10), 0.5, .9952, 229.77);
    }

    private static void checkAgainstReference(double[] means, double correlation, double correct, double replications) {
        int runs = 400;
        int right = 0;
        double[] spent = new double[runs];
        for (int run = 0; run < runs; run++) {
            Selection selection = KimNelson.select(NormalSystems.ofObjectives(run * 1000, correlation, means), PLAN);
            right += selection.selected().orElseThrow() == means.length - 1 ? 1 : 0;
            spent[run] = selection.spent();
        }
        double deviation = Math.sqrt(correct * (1 - correct) * runs);
        assertThat((double) right).isCloseTo(correct * runs, within(3.3 * deviation));
        Expect.that(spent).hasMean(replications);
    }

    /** The best last and ahead by δ, the others equal. */
    private static double[] slippage(int k) {
        double[] means = new double[k];
        means[k - 1] = DELTA;
        return means;
    }

    /** Each ahead of the one before by δ. */
    private static double[] monotone(int k) {
        return IntStream.range(0, k).mapToDouble(i -> i * DELTA).toArray();
    }

    /**
     * Contribution of 25 follow-up limits t (in units of the noise): worth 4·(e^(−t/8) − e^(−t)), so that too strict costs and too late
     * loses; several limits lie within δ of the best.
     */
    @Test
    void on_a_known_response_curve_it_selects_a_policy_within_delta_and_costs_less_than_equal_allocation() {
        double delta = 0.15;
        double[] worth = IntStream.rangeClosed(1, 25)
                .mapToDouble(t -> 4 * (StrictMath.exp(-t / 8.0) - StrictMath.exp(-t)))
                .toArray();
        double best = Arrays.stream(worth).max().orElseThrow();
        int within = 0;
        long spent = 0;
        for (int run = 0; run < 200; run++) {
            Selection selection = KimNelson.select(
                    NormalSystems.ofObjectives(7000 + 10_000 * run, 0.6, worth), SelectionPlan.of(delta, 0.05, 10));
            within += best - worth[selection.selected().orElseThrow()] <= delta ? 1 : 0;
            spent += selection.spent();
        }
        // Equal allocation with the variance known beforehand: n ≥ (z(1 − α/(k − 1))·√(2(1 − ρ))/δ)² for each of k
        // policies
        double perPolicy = Math.ceil(Math.pow(2.8653 * Math.sqrt(2 * 0.4) / delta, 2));
        assertThat(within).isGreaterThanOrEqualTo(179);
        assertThat(spent / 200.0)
                .as("%d of 200 within δ; mean replications beside %.0f with equal allocation", within, 25 * perPolicy)
                .isLessThan(25 * perPolicy / 3);
    }

    /** Lognormal noise of skewness 4 on common draws; the procedure is made for normal noise and holds here from n0 = 20 on. */
    @Test
    void skewed_responses_on_common_draws_do_not_spoil_the_claim() {
        int right = 0;
        for (int run = 0; run < 400; run++) {
            Selection selection = KimNelson.select(skewed(run, 10), SelectionPlan.of(DELTA, 0.05, 20));
            right += selection.selected().orElseThrow() == 9 ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(366); // at least 380, less 3.3 binomial standard deviations
    }

    private static Systems skewed(int run, int k) {
        LogNormal noise = LogNormal.ofMeanAndCv(1, 1);
        double[] means = slippage(k);
        return new Systems() {
            @Override
            public int count() {
                return k;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                double common = noise.quantile(new SeededLuck(1950 + run, replication, -1).uniform()) - 1;
                double[][] rows = new double[k][];
                alive.stream().forEach(i -> {
                    double own = noise.quantile(new SeededLuck(1950 + run, replication, i).uniform()) - 1;
                    rows[i] = new double[] {means[i] + Math.sqrt(0.6) * common + Math.sqrt(0.4) * own};
                });
                return rows;
            }
        };
    }

    @Test
    void only_survivors_are_run() {
        NormalSystems systems = NormalSystems.ofObjectives(1, 0.5, 0, 0.2, 0.4, 0.6, 5);
        Selection selection = KimNelson.select(systems, PLAN);
        int[] left = new int[5];
        Arrays.fill(left, Integer.MAX_VALUE);
        selection.eliminations().forEach(e -> left[e.system()] = e.replications());
        for (int r = 0; r < systems.asked.size(); r++) {
            BitSet asked = systems.asked.get(r);
            for (int i = 0; i < 5; i++) {
                assertThat(asked.get(i)).isEqualTo(r < left[i]);
            }
        }
        assertThat(selection.spent())
                .isEqualTo(systems.asked.stream().mapToLong(BitSet::cardinality).sum());
        assertThat(selection.eliminations()).hasSize(4);
        assertThat(selection.eliminations())
                .allMatch(e -> e.replications() == selection.replications().get(e.system()));
    }

    @Test
    void a_worked_example_without_noise_between_the_systems_ends_after_the_first_stage() {
        Selection selection = KimNelson.select(constant(3, 9, 9, 4), PLAN);
        assertThat(selection.selected()).hasValue(1);
        assertThat(selection.replications()).containsExactly(10, 10, 10, 10);
        assertThat(selection.means()).containsExactly(7.5, 13.5, 13.5, 8.5);
        assertThat(selection.eliminations())
                .containsExactlyInAnyOrder(
                        new Elimination(0, 10, Elimination.Reason.BEATEN, 1),
                        new Elimination(2, 10, Elimination.Reason.AS_GOOD, 1),
                        new Elimination(3, 10, Elimination.Reason.BEATEN, 1));
        assertThat(selection.leader()).hasValue(1);
    }

    /** Everyone's luck is the replication's number, so all differences are constant. */
    private static Systems constant(double... values) {
        return new Systems() {
            @Override
            public int count() {
                return values.length;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                return Arrays.stream(values)
                        .mapToObj(v -> new double[] {v + replication})
                        .toArray(double[][]::new);
            }
        };
    }

    @Test
    void a_spent_budget_ends_the_race_without_a_claim() {
        Selection selection = KimNelson.select(NormalSystems.ofObjectives(2, 0, 0, 0.01, 0.02), PLAN.withBudget(50));
        assertThat(selection.outcome()).isEqualTo(Selection.Outcome.OUT_OF_BUDGET);
        assertThat(selection.selected()).isEmpty();
        assertThat(selection.spent()).isLessThanOrEqualTo(50).isGreaterThan(47);
        assertThat(selection.survivors()).hasSizeGreaterThan(1);
        assertThat(selection.leader()).isPresent();
        Selection nothing = KimNelson.select(NormalSystems.ofObjectives(2, 0, 0, 1), PLAN.withBudget(1));
        assertThat(nothing.outcome()).isEqualTo(Selection.Outcome.OUT_OF_BUDGET);
        assertThat(nothing.spent()).isZero();
        assertThat(nothing.leader()).isEmpty();
    }

    @Test
    void a_cancelled_race_claims_nothing() {
        NormalSystems systems = NormalSystems.ofObjectives(3, 0, 0, 0);
        Selection selection = KimNelson.select(systems, PLAN, () -> systems.asked.size() == 4);
        assertThat(selection.outcome()).isEqualTo(Selection.Outcome.CANCELLED);
        assertThat(selection.selected()).isEmpty();
        assertThat(selection.replications()).containsExactly(4, 4);
    }

    @Test
    void a_system_alone_needs_no_race() {
        assertThat(KimNelson.select(NormalSystems.ofObjectives(4, 0, 7), PLAN).selected())
                .hasValue(0);
    }

    @Test
    void an_objective_that_is_no_number_is_named() {
        assertThatThrownBy(() -> KimNelson.select(constant(1, Double.NaN), PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("system 1, replication 0: its objective must be a finite number, not NaN");
        assertThatThrownBy(() -> SelectionPlan.of(0, 0.05, 10))
                .hasMessage("delta must be a finite number above 0, not 0.0");
        assertThatThrownBy(() -> SelectionPlan.of(1, 0.05, 1)).hasMessageContaining("first must be at least 2");
    }
}
