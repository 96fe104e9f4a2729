package dev.handoff.statistics;

/**
 * A system that left the race: when, and why.
 *
 * @param system which system
 * @param replications how many replications of it were run
 * @param reason why it left
 * @param by the system it lost to, or the constraint it breaks, by its index
 */
public record Elimination(int system, int replications, Reason reason, int by) {

    /** Why a system leaves. */
    public enum Reason {
        /** Another one, known to be feasible, is better, on the means so far by the indifference zone or more. */
        BEATEN,
        /** Another one, known to be feasible, is better or as good, on the means so far by less than the indifference zone. */
        AS_GOOD,
        /** A constraint is broken. */
        INFEASIBLE
    }
}
