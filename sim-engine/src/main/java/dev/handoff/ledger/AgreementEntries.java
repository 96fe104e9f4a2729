package dev.handoff.ledger;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.ledger.CountBook.Count;

/** The entries about the agreement: its clocks, what managers do about open promises, and what that costs. */
interface AgreementEntries extends Journal {

    /** Where it is entered. */
    Books books();

    @Override
    default void measured(long at, Handover handover, SalesClause clause, boolean kept, long started, long due) {
        books().sla.measured(clause, kept, started, due);
        if (clause == SalesClause.FIRST_TOUCH) {
            books().channel(handover.lead()).firstTouch().measured(kept, started, due);
        }
    }

    @Override
    default void clockStarted(long at, Handover handover, SalesClause clause, long due) {
        books().sla.clockStarted(at, clause, due);
    }

    @Override
    default void clockMoved(long at, Handover handover, SalesClause clause, long started, long before, long due) {
        books().sla.clockMoved(clause, started, before, due);
    }

    @Override
    default void escalated(long at, Handover handover) {
        books().money.escalation(at);
        books().counts.count(at, Count.ESCALATIONS);
    }

    @Override
    default void promised(long at, Handover handover, boolean onList) {
        books().watch.promised(at, onList);
    }

    @Override
    default void looked(long at, Handover handover, boolean worked) {
        books().watch.looked(at);
        if (!worked) {
            managed(at);
        }
    }

    @Override
    default void dealDelayed(long at, int rep, long millis) {
        books().watch.dealDelayed(at, millis);
    }

    /** A manager's time for one lead costs the same whether an attempt came of it or not; it is charged once. */
    default void managed(long at) {
        books().money.enforcedAttempt(at);
        books().watch.managed(at);
    }
}
