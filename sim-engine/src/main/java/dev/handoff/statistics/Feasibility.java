package dev.handoff.statistics;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Which systems keep all constraints, as far as their replications tell.
 *
 * <p>Source: Andradóttir and Kim (Naval Research Logistics 57, 2010), their feasibility check, for several constraints as in Batur and Kim
 * (ACM TOMACS 20, 2010). With q the limit, ε its tolerance, S² the variance of the first n0 responses and
 * R(r) = max(0, h²S²/(2ε) − εr/2), a constraint is kept when Σ(response − q) ≤ −R and broken when it is ≥ R; h² is Kim and Nelson's for
 * the risk α/2/(k·constraints). So with probability at least 1 − α/2, for normal responses under any dependence, no system within all
 * limits by ε or more is dropped and none beyond a limit by ε or more is kept. Between, either answer counts as right.
 */
final class Feasibility {

    private final SelectionPlan plan;
    private final double squaredH;
    private final double[][] sums; // per system and constraint, of the excess over the limit
    private final double[][][] firstStage;
    private final double[][] variances;
    private final BitSet[] kept; // per system, the constraints it is known to keep
    private final BitSet feasible = new BitSet();

    Feasibility(int systems, SelectionPlan plan) {
        int constraints = plan.constraints().size();
        this.plan = plan;
        this.squaredH =
                KimNelson.squaredH(plan.alpha() / 2 / (systems * (double) Math.max(1, constraints)), plan.first());
        this.sums = new double[systems][constraints];
        this.firstStage = new double[systems][constraints][plan.first()];
        this.variances = new double[systems][constraints];
        this.kept = new BitSet[systems];
        for (int i = 0; i < systems; i++) {
            kept[i] = new BitSet();
        }
        feasible.set(0, systems, constraints == 0);
    }

    /** Takes one replication's responses, of which the first is the objective. */
    void add(int system, int replication, double[] responses) {
        for (int c = 0; c < sums[system].length; c++) {
            double excess = plan.constraints().get(c).excess(responses[c + 1]);
            sums[system][c] += excess;
            if (replication < plan.first()) {
                firstStage[system][c][replication] = excess;
            }
        }
    }

    void endFirstStage() {
        for (int i = 0; i < sums.length; i++) {
            for (int c = 0; c < sums[i].length; c++) {
                variances[i][c] = Moments.of(firstStage[i][c]).variance();
            }
        }
    }

    /** Looks at the constraints still open; the first one found to be broken, if any. */
    OptionalInt judge(int system, int replications) {
        for (int c = 0; c < sums[system].length; c++) {
            double sum = sums[system][c];
            double reach = reach(system, c, replications);
            if (!kept[system].get(c) && sum <= -reach) {
                kept[system].set(c);
            } else if (!kept[system].get(c) && sum >= reach) {
                return OptionalInt.of(c);
            }
        }
        feasible.set(system, kept[system].cardinality() == sums[system].length);
        return OptionalInt.empty();
    }

    /** R(r): how far the sum must be from 0 to tell; an infinite sum always tells. */
    private double reach(int system, int constraint, int replications) {
        if (Double.isInfinite(sums[system][constraint])) {
            return 0;
        }
        double tolerance = plan.constraints().get(constraint).tolerance();
        return Math.max(0, (squaredH * variances[system][constraint] / tolerance - tolerance * replications) / 2);
    }

    boolean feasible(int system) {
        return feasible.get(system);
    }

    /** All systems known to keep every constraint. */
    BitSet feasible() {
        return (BitSet) feasible.clone();
    }
}
