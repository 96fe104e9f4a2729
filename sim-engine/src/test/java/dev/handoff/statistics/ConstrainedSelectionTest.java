package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The race for the best system that keeps its constraints. */
class ConstrainedSelectionTest {

    private static final SelectionPlan PLAN = SelectionPlan.of(0.4, 0.05, 10);
    private static final Constraint COST = atMost(0, 0.4);
    private static final Constraint QUALITY = atLeast(1, 0.4);

    /** The best objective is too dear by the tolerance, the best affordable one is ahead by δ, exactly: the hardest case claimed. */
    @Test
    void it_selects_the_best_feasible_system_as_often_as_it_claims() {
        double[][] means = {{0, -0.4}, {0.4, -0.4}, {0.8, 0.4}, {0, -0.4}, {0.8, 0.4}};
        int right = 0;
        for (int run = 0; run < 400; run++) {
            Selection selection =
                    KimNelson.select(new NormalSystems(run * 1000, 0.5, means), PLAN.subjectTo(List.of(COST)));
            right += selection.selected().orElse(-1) == 1 ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(366); // at least 380, less 3.3 binomial standard deviations
    }

    @Test
    void several_constraints_are_judged_each_in_its_direction() {
        double[][] means = {{3, -1, 0}, {2, 1, 2}, {1, -1, 2}, {0, -1, 2}};
        Selection selection = KimNelson.select(new NormalSystems(5, 0, means), PLAN.subjectTo(List.of(COST, QUALITY)));
        assertThat(selection.selected()).hasValue(2);
        assertThat(selection.eliminations())
                .anyMatch(e -> e.system() == 0 && e.reason() == Elimination.Reason.INFEASIBLE && e.by() == 1)
                .anyMatch(e -> e.system() == 1 && e.reason() == Elimination.Reason.INFEASIBLE && e.by() == 0)
                .anyMatch(e -> e.system() == 3 && e.reason() == Elimination.Reason.BEATEN && e.by() == 2);
    }

    @Test
    void an_infeasible_set_is_said_and_not_searched_for_ever() {
        double[][] means = {{3, 1}, {2, 2}, {1, 0.9}};
        Selection selection = KimNelson.select(new NormalSystems(6, 0.5, means), PLAN.subjectTo(List.of(COST)));
        assertThat(selection.outcome()).isEqualTo(Selection.Outcome.NONE_FEASIBLE);
        assertThat(selection.selected()).isEmpty();
        assertThat(selection.survivors()).isEmpty();
        assertThat(selection.leader()).isEmpty();
        assertThat(selection.eliminations()).allMatch(e -> e.reason() == Elimination.Reason.INFEASIBLE);
    }

    @Test
    void a_wait_without_end_breaks_a_constraint_at_once() {
        Selection selection = KimNelson.select(waiting(), PLAN.subjectTo(List.of(COST)));
        assertThat(selection.selected()).hasValue(1);
        assertThat(selection.eliminations()).containsExactly(new Elimination(0, 10, Elimination.Reason.INFEASIBLE, 0));
    }

    @Test
    void risk_is_halved_between_feasibility_and_choice() {
        assertThat(PLAN.riskOfSelection()).isEqualTo(0.05);
        assertThat(PLAN.subjectTo(List.of(COST)).riskOfSelection()).isEqualTo(0.025);
    }

    /**
     * α = .05, one system, one constraint: β = .025; n0 = 2: η = ½(.05⁻² − 1) = 199.5, h² = 399. Responses −1, −3, −2, −2 …: S² = 2, sum
     * −2r; kept once 2r ≥ ½(399·2/1 − 1·r), that is at r = 160. With a second constraint, never near: β = .0125, h² = 1599, r = 640.
     */
    @Test
    void the_worked_example_of_feasibility_is_judged_at_replication_160() {
        Constraint one = atMost(0, 1);
        SelectionPlan plan = SelectionPlan.of(1, 0.05, 2);
        assertThat(KimNelson.select(sure(-1, -3, -2), plan.subjectTo(List.of(one)))
                        .spent())
                .isEqualTo(160);
        assertThat(KimNelson.select(sure(-1, -3, -2), plan.subjectTo(List.of(one, one)))
                        .spent())
                .isEqualTo(640);
        assertThat(KimNelson.select(sure(1, 3, 2), plan.subjectTo(List.of(one))).spent())
                .isEqualTo(160);
    }

    /** One system, whose constraints answer {@code first}, {@code second}, and then {@code rest} for ever. */
    private static Systems sure(double first, double second, double rest) {
        return new Systems() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                double response = replication == 0 ? first : replication == 1 ? second : rest;
                return new double[][] {{0, response, response}};
            }
        };
    }

    /** System 0 beats 1 at once, falls behind it later, and is found to be feasible later still: the pair's first verdict stands. */
    @Test
    void a_pairs_first_verdict_counts() {
        Systems turning = new Systems() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                double ahead = replication < 10 ? 5 : -50;
                double slow = replication < 10 ? replication % 2 * 2 - 1 : -0.5;
                return new double[][] {{ahead, slow}, {0, -10}};
            }
        };
        Selection selection = KimNelson.select(turning, PLAN.subjectTo(List.of(COST)));
        assertThat(selection.selected()).hasValue(0);
        assertThat(selection.replications().get(0)).isGreaterThan(20);
    }

    /** System 0 is better, but waits for ever in replication 3. */
    private static Systems waiting() {
        return new Systems() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                double wait = replication == 3 ? Double.POSITIVE_INFINITY : -1;
                return new double[][] {{5 + replication % 2, wait}, {4, -1 - replication % 2}};
            }
        };
    }

    @Test
    void a_limit_met_exactly_is_kept() {
        double[][] rows = {{1, 0}, {2, 0.0}};
        Systems exact = new Systems() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public double[][] replicate(int replication, BitSet alive) {
                return rows;
            }
        };
        assertThat(KimNelson.select(exact, PLAN.subjectTo(List.of(COST))).selected())
                .hasValue(1);
        assertThatThrownBy(() -> KimNelson.select(exact, PLAN.subjectTo(List.of(COST, QUALITY))))
                .hasMessage("a system needs an objective and one response per constraint, 3 in all, not 2");
    }

    @Test
    void the_last_one_left_must_still_be_found_feasible() {
        double[][] means = {{9, 0.01}};
        Selection cut = KimNelson.select(
                new NormalSystems(7, 0, means), PLAN.subjectTo(List.of(COST)).withBudget(12));
        assertThat(cut.outcome()).isEqualTo(Selection.Outcome.OUT_OF_BUDGET);
        assertThat(cut.selected()).isEmpty();
        assertThat(cut.survivors()).containsExactly(0);
    }

    @Test
    void a_constraint_needs_a_tolerance() {
        assertThatThrownBy(() -> atMost(1, 0)).hasMessageContaining("tolerance must be a finite number above 0");
        assertThatThrownBy(() -> atLeast(Double.NaN, 1)).hasMessageContaining("limit must be a finite number");
    }

    private static Constraint atMost(double limit, double tolerance) {
        return new Constraint(true, limit, tolerance);
    }

    private static Constraint atLeast(double limit, double tolerance) {
        return new Constraint(false, limit, tolerance);
    }
}
