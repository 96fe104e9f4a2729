package dev.handoff.handoff;

import dev.handoff.market.Lead;

/**
 * Told everything that happens to leads, as it happens: the ledger counts it, a trace writes it down. Each method's first argument is the
 * instant, in milliseconds from the scenario's start.
 */
public interface Journal {

    /** A rep of that number, 0 …, joined the team; whoever was there before the beginning is told at its instant 0. */
    default void hired(long at, int rep, String team) {}

    /** A rep is away from now on, on leave or absent. */
    default void away(long at, int rep) {}

    /** A rep who was away is back. */
    default void back(long at, int rep) {}

    /** The lead is held: nobody who may get it has room, or is there at all. */
    default void held(long at, Handover handover) {}

    /** A rep left the company. */
    default void left(long at, int rep) {}

    /** A rep who had left is back, the same person. */
    default void returned(long at, int rep) {}

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

    /** A rep found it by prospecting, and has it on the desk. */
    default void prospected(long at, Handover handover) {}

    /** The rep has accepted it. */
    default void accepted(long at, Handover handover) {}

    /** The rep has rejected it. */
    default void rejected(long at, Handover handover) {}

    /** A form scared the lead away before it became an inquiry. */
    default void lostOnForm(long at, Lead lead) {}

    /** A manager insists on an attempt because a clause was broken. */
    default void escalated(long at, Handover handover) {}

    /** An answered attempt led to a conversation, whatever came of it. */
    default void spoke(long at, Handover handover) {}

    /** The outcome was recorded; {@code reason} tells whether with a reason code. */
    default void recorded(long at, Handover handover, boolean reason) {}

    /** It was given to another rep because a clause was broken, or its rep left, is away or no longer follows up. */
    default void reassigned(long at, Handover handover) {}

    /** An attempt began; {@code enforced} when it was made under the pressure of the agreement. */
    default void attempted(long at, Handover handover, boolean answered, boolean enforced) {}

    /** The same, with how long it takes, in milliseconds: reaching out, and the conversation if there is one. */
    default void attempted(
            long at, Handover handover, boolean answered, boolean enforced, long touchMillis, long conversationMillis) {
        attempted(at, handover, answered, enforced);
    }

    /** The rep put it aside. */
    default void shelved(long at, Handover handover) {}

    /** It left the follow-up; {@link Handover#ending()} says how. */
    default void settled(long at, Handover handover) {}

    /** A clause of the agreement was kept or broken for this lead. */
    default void measured(long at, Handover handover, SalesClause clause, boolean kept) {}

    /** Watched clauses began for the lead; {@code onList} tells whether it is on the list of open promises. */
    default void promised(long at, Handover handover, boolean onList) {}

    /** A lead that had been put aside was looked at again; {@code worked} tells whether an attempt came of it. */
    default void looked(long at, Handover handover, boolean worked) {}

    /** A rep follows up an alert for so long, in milliseconds, while a deal waits. */
    default void dealDelayed(long at, int rep, long millis) {}

    /** The same, with the instants at which the clause's clock had started and was due. */
    default void measured(long at, Handover handover, SalesClause clause, boolean kept, long started, long due) {
        measured(at, handover, clause, kept);
    }

    /** The clock of a clause whose breaches somebody counts has started for this lead; it is due at that instant. */
    default void clockStarted(long at, Handover handover, SalesClause clause, long due) {}

    /** The lead has come to people who keep other hours: that clause, whose clock had started, is due at another instant than was told. */
    default void clockMoved(long at, Handover handover, SalesClause clause, long started, long before, long due) {}

    /** The number of leads in nurture changed. */
    default void nurturing(long at, int change) {}

    /** A rep logged an attempt that never took place. */
    default void faked(long at, Handover handover) {}

    /** The lead got lost between two steps because nobody answers for that step. */
    default void leaked(long at, Lead lead) {}

    /** The rep of that number now believes that share of the channel's leads to be good; told at hiring and whenever it changes. */
    default void believes(long at, int rep, int channel, double quality) {}

    /** So many reps had a training session. */
    default void trained(long at, int reps) {}

    /**
     * How far sales trusts marketing, marketing trusts sales, and people act upon their agreement, 0 … 1; told at the start and whenever it
     * changes.
     */
    default void trusts(long at, double sales, double marketing, double legitimacy) {}

    /** Marketing has moved its budget between channels. */
    default void budgeted(long at) {}

    /** The number of leads that wait in inboxes and queues changed. */
    default void waiting(long at, int change) {}

    /** A rep began a piece of work that takes so long, in milliseconds. */
    default void works(long at, int rep, long millis) {}

    /** A deal was opened. */
    default void opened(long at, Handover handover) {}

    /** A deal of that rep entered a stage, 1 …; the first as it is opened. */
    default void stage(long at, Handover handover, int rep, int number) {}

    /** A deal was closed by that rep; {@code expected} = chance of winning × mean size given the company's size. */
    default void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {}
}
