package dev.handoff.ledger;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.market.Lead;

/** Which fate a lead has that left the follow-up without a deal. */
final class Fates {

    private Fates() {}

    /** The first cause that applies, in the order of {@link Fate}. */
    static Fate of(Handover handover, long settledAt) {
        Lead lead = handover.lead();
        if (handover.ending() == Ending.OPTED_OUT) {
            return Fate.OPTED_OUT;
        }
        if (!lead.good()) {
            return Fate.NO_FIT;
        }
        if (!lead.reachable()) {
            return Fate.UNREACHABLE;
        }
        if (handover.attempts() == 0) {
            return Fate.NEVER_WORKED;
        }
        return ofWorkedLead(handover, settledAt);
    }

    private static Fate ofWorkedLead(Handover handover, long settledAt) {
        Lead lead = handover.lead();
        long first = handover.firstAttemptAt();
        if (lead.boughtElsewhereAt() <= first || !lead.willingAt(first)) {
            return Fate.TOO_LATE;
        }
        if (lead.boughtElsewhereAt() <= settledAt) {
            return Fate.BOUGHT_ELSEWHERE;
        }
        return handover.attempts() < ReferenceCadence.TOUCHES ? Fate.GAVE_UP : Fate.EXHAUSTED;
    }
}
