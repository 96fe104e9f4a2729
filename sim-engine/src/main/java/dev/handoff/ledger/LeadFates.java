package dev.handoff.ledger;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;

/** Hears what happens to leads and tells what became of each, once: when nothing more can happen to it. */
public final class LeadFates implements Journal {

    /** Is told the fate of each lead. */
    @FunctionalInterface
    public interface Listener {
        /** The fate is decided at that instant; {@code own} when a rep found the lead. A lead still under way is not told. */
        void decided(long at, Lead lead, boolean own, Fate fate);
    }

    private final Listener listener;

    /** Fates told to that listener. */
    public LeadFates(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void expired(long at, Lead lead) {
        listener.decided(at, lead, false, Fates.of(lead, false, at));
    }

    @Override
    public void leaked(long at, Lead lead) {
        listener.decided(at, lead, false, Fates.of(lead, false, at));
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        listener.decided(at, lead, false, Fate.OPTED_OUT);
    }

    @Override
    public void settled(long at, Handover handover) {
        if (handover.ending() != Ending.QUALIFIED && !handover.recycled()) {
            Lead lead = handover.lead();
            listener.decided(at, lead, handover.own(), Fates.of(lead, handover.ending() == Ending.OPTED_OUT, at));
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        listener.decided(at, handover.lead(), handover.own(), won ? Fate.WON : Fate.LOST_DEAL);
    }
}
