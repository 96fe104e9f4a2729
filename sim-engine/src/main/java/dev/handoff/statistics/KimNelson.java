package dev.handoff.statistics;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.util.FastMath;

/**
 * Selection of the best of a fixed set of systems, one replication of all survivors at a time; whoever falls too far behind leaves.
 *
 * <p>Source: Kim and Nelson, "A fully sequential procedure for indifference-zone selection in simulation", ACM TOMACS 11 (2001), with
 * c = 1 and without independence, so common random numbers are welcome. After n0 replications with S²ᵢⱼ the variance of the paired
 * differences, at r replications j beats i when mean ⱼ − mean ᵢ &gt; Wᵢⱼ(r) = max(0, δ/(2r)·(h²S²ᵢⱼ/δ² − r)), h² = 2η(n0 − 1),
 * η = ½((2β)^(−2/(n0−1)) − 1), β = α/(k − 1). Where Wᵢⱼ has shrunk to 0, the higher mean wins, equal means leave the one named first.
 *
 * <p>Constraints are judged on the same replications (see {@link Feasibility}), each with half the risk. A pair's first verdict counts, and
 * a system leaves once one that beat it is known to be feasible (Andradóttir and Kim, "Fully sequential procedures for comparing
 * constrained systems via simulation", Naval Research Logistics 57, 2010: their simultaneous procedure).
 *
 * <p><strong>Claim.</strong> For normal responses, the best system is selected with probability at least 1 − α if the rest is at least δ
 * behind. With constraints: the best of those that keep every limit by its tolerance, if each of the rest is at least δ behind it or breaks
 * a limit by its tolerance. When several lie within δ of the best, our experiments select one within δ of it at least as often as claimed;
 * we know of no proof for this procedure (see Eckman and Henderson, "Fixed-confidence, fixed-tolerance guarantees for
 * ranking-and-selection procedures", ACM TOMACS 31, 2021). A race that is cut short claims nothing.
 */
public final class KimNelson {

    private KimNelson() {}

    /**
     * Runs the race.
     *
     * @param cancelled asked before each replication; true ends the race without a claim
     * @throws IllegalArgumentException when a response is not a number, an objective is infinite, or a row has too few responses
     */
    public static Selection select(Systems systems, SelectionPlan plan, BooleanSupplier cancelled) {
        ArgumentCheck.atLeast("number of systems", systems.count(), 1);
        Race race = new Race(systems.count(), plan);
        while (!race.decided()) {
            BitSet alive = race.alive();
            if (cancelled.getAsBoolean()) {
                return race.ended(Selection.Outcome.CANCELLED);
            }
            if (race.spent() + alive.cardinality() > plan.budget()) {
                return race.ended(Selection.Outcome.OUT_OF_BUDGET);
            }
            double[][] responses = systems.replicate(race.replications(), alive);
            if (responses.length == 0) {
                return race.ended(Selection.Outcome.CANCELLED);
            }
            race.take(responses);
        }
        return race.ended(race.noneLeft() ? Selection.Outcome.NONE_FEASIBLE : Selection.Outcome.SELECTED);
    }

    /** Runs the race to its end. */
    public static Selection select(Systems systems, SelectionPlan plan) {
        return select(systems, plan, () -> false);
    }

    /** η with c = 1 for the risk β of one comparison: ½((2β)^(−2/(n0−1)) − 1). */
    public static double eta(double beta, int first) {
        return (FastMath.pow(2 * beta, -2.0 / (first - 1)) - 1) / 2;
    }

    /** h² = 2cη(n0 − 1) with c = 1. */
    static double squaredH(double beta, int first) {
        return 2 * eta(beta, first) * (first - 1);
    }
}
