package dev.handoff.statistics;

import java.util.List;

/**
 * What a selection shall promise and may spend.
 *
 * @param delta indifference zone: a difference of the objective not worth looking for, above 0, in its unit
 * @param alpha risk of a wrong answer, such as 0.05
 * @param first replications of every system before anyone is judged (n0), at least 2; 20 costs less than
 *     10 in most races and bears skewed responses better, 50 for very skewed ones
 * @param budget replications of single systems to be spent at most; Long.MAX_VALUE for no limit
 * @param constraints what the means of the further responses must keep to, in the order of the responses; may be empty
 */
public record SelectionPlan(double delta, double alpha, int first, long budget, List<Constraint> constraints) {

    public SelectionPlan {
        ArgumentCheck.positive("delta", delta);
        ArgumentCheck.probability("alpha", alpha);
        ArgumentCheck.atLeast("first", first, 2);
        constraints = List.copyOf(constraints);
    }

    /** A plan without limit and constraints. */
    public static SelectionPlan of(double delta, double alpha, int first) {
        return new SelectionPlan(delta, alpha, first, Long.MAX_VALUE, List.of());
    }

    /** The same plan with a limit to what is spent. */
    public SelectionPlan withBudget(long most) {
        return new SelectionPlan(delta, alpha, first, most, constraints);
    }

    /** The same plan with constraints. */
    public SelectionPlan subjectTo(List<Constraint> all) {
        return new SelectionPlan(delta, alpha, first, budget, all);
    }

    /** The risk left for the choice among the feasible: half of it when feasibility has to be judged too. */
    double riskOfSelection() {
        return constraints.isEmpty() ? alpha : alpha / 2;
    }
}
