package dev.handoff.ledger;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;

/**
 * Hears what happens to leads and is told what became of each, once: when nothing more can happen to it. Whoever overrides one of the
 * entries that end a lead's life calls the one here as well.
 */
@FunctionalInterface
public interface LeadFates extends Journal {

    /** The fate is decided at that instant; {@code own} when a rep found the lead. A lead still under way is not told. */
    void decided(long at, Lead lead, boolean own, Fate fate);

    @Override
    default void expired(long at, Lead lead) {
        decided(at, lead, false, Fates.of(lead, false, at));
    }

    @Override
    default void leaked(long at, Lead lead) {
        decided(at, lead, false, Fates.of(lead, false, at));
    }

    @Override
    default void unsubscribed(long at, Lead lead) {
        decided(at, lead, false, Fate.OPTED_OUT);
    }

    @Override
    default void settled(long at, Handover handover) {
        if (handover.ending() != Ending.QUALIFIED && !handover.recycled()) {
            Lead lead = handover.lead();
            decided(at, lead, handover.own(), Fates.of(lead, handover.ending() == Ending.OPTED_OUT, at));
        }
    }

    @Override
    default void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        decided(at, handover.lead(), handover.own(), won ? Fate.WON : Fate.LOST_DEAL);
    }
}
