package dev.handoff.sales;

import dev.handoff.handoff.Handover;

/** Decides whether the rep makes the next attempt. */
interface PersistenceRule {

    /**
     * Decides about attempt {@code handover.attempts() + 1}.
     *
     * @param handover the lead in question
     * @param rep who decides
     * @param pressure what the agreement demands at this moment, 0 … 1
     */
    boolean attempts(Handover handover, Rep rep, double pressure);

    /**
     * Decides whether an attempt that will not be made is logged all the same.
     *
     * @param handover the lead in question
     * @param pressure what the agreement demands at this moment, 0 … 1
     */
    default boolean fakes(Handover handover, double pressure) {
        return false;
    }
}
