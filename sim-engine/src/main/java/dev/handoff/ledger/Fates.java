package dev.handoff.ledger;

import dev.handoff.market.Lead;
import dev.handoff.market.ReferencePlan;

/** Which fate a lead has that came to no deal: the first cause that applies, in the order of {@link Fate}. */
final class Fates {

    private Fates() {}

    /** The fate of a lead that is not in a deal, decided at that instant; {@code optedOut} when it asked to be left alone. */
    static Fate of(Lead lead, boolean optedOut, long decidedAt) {
        if (optedOut) {
            return Fate.OPTED_OUT;
        }
        if (lead.handovers() == 0) {
            return Fate.EXPIRED;
        }
        if (!lead.good()) {
            return Fate.NO_FIT;
        }
        if (!lead.reachable()) {
            return Fate.UNREACHABLE;
        }
        return lead.attempts() == 0 ? Fate.NEVER_WORKED : ofWorkedLead(lead, decidedAt);
    }

    private static Fate ofWorkedLead(Lead lead, long decidedAt) {
        long first = lead.firstAttemptAt();
        if (lead.boughtElsewhereAt() <= first || !lead.willingAt(first)) {
            return Fate.TOO_LATE;
        }
        if (lead.boughtElsewhereAt() <= decidedAt) {
            return Fate.BOUGHT_ELSEWHERE;
        }
        return lead.attempts() < ReferencePlan.TOUCHES ? Fate.GAVE_UP : Fate.EXHAUSTED;
    }
}
