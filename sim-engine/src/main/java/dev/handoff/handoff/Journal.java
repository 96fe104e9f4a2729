package dev.handoff.handoff;

import dev.handoff.market.Lead;

/**
 * Told everything that happens to leads, as it happens: the ledger counts it, a trace writes it down. Each method's first argument is the
 * instant, in milliseconds from the scenario's start.
 */
public interface Journal {

    /** Someone showed interest. */
    default void inquired(long at, Lead lead) {}

    /** The inquiry did not meet the lead definition (again) and is nurtured. */
    default void nurtured(long at, Lead lead) {}

    /** Nurture gave up on it: it was never handed over. */
    default void expired(long at, Lead lead) {}

    /** It unsubscribed before it was handed over. */
    default void unsubscribed(long at, Lead lead) {}

    /** It met the lead definition. */
    default void qualified(long at, Handover handover) {}

    /** It reached a rep, or the shared queue. */
    default void assigned(long at, Handover handover) {}

    /** It was given to another rep because a clause was broken. */
    default void reassigned(long at, Handover handover) {}

    /** An attempt began; {@code enforced} when it was made under the pressure of the agreement. */
    default void attempted(long at, Handover handover, boolean answered, boolean enforced) {}

    /** The rep put it aside. */
    default void shelved(long at, Handover handover) {}

    /** It left the follow-up; {@link Handover#ending()} says how. */
    default void settled(long at, Handover handover) {}

    /** A clause of the agreement was kept or broken for this lead. */
    default void measured(long at, Handover handover, Clause clause, boolean kept) {}

    /** The number of leads that wait in inboxes and queues changed. */
    default void waiting(long at, int change) {}

    /** A rep began a piece of work that takes so long, in milliseconds. */
    default void works(long at, int rep, long millis) {}

    /** A deal was opened. */
    default void opened(long at, Handover handover) {}

    /** A deal was closed; {@code expected} = chance of winning × mean size given the company's size. */
    default void closed(long at, Handover handover, boolean won, double size, double expected) {}
}
