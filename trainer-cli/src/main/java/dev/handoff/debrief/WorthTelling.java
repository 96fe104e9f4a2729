package dev.handoff.debrief;

import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.LeadFates;
import dev.handoff.ledger.LostValue;
import dev.handoff.market.Lead;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lead whose life is worth telling: of those that a decision of the company's lost (never handed over, never worked, worked too
 * late, given up too soon) and that could still be won when sales got them, the one that would have been worth most; of equals the first.
 */
final class WorthTelling implements LeadFates {
    private static final Set<Fate> DECIDED = EnumSet.of(Fate.EXPIRED, Fate.NEVER_WORKED, Fate.TOO_LATE, Fate.GAVE_UP);

    private final long from;
    private final long to;
    private final LostValue values;
    private final Map<Lead, Long> reachedSales = new IdentityHashMap<>();
    private Lead hero;
    private Fate fate;
    private double worth;

    WorthTelling(Company company) {
        from = company.run().warmUp().toMillis();
        to = from + company.run().horizon().toMillis();
        values = new LostValue(company);
    }

    @Override
    public void decided(long at, Lead lead, boolean own, Fate what) {
        if (own || lead.inquiredAt() < from || at >= to || !DECIDED.contains(what) || lostBefore(lead)) {
            return;
        }
        double value = values.of(lead);
        if (value > worth) {
            worth = value;
            hero = lead;
            fate = what;
        }
    }

    /** Whether it was lost already when sales got it. */
    private boolean lostBefore(Lead lead) {
        Long reached = reachedSales.get(lead);
        return reached != null && (!lead.willingAt(reached) || lead.boughtElsewhereAt() <= reached);
    }

    /** How long it waited for the first attempt once sales had it, in milliseconds. */
    long waited() {
        return hero.firstAttemptAt() - reachedSales.getOrDefault(hero, hero.inquiredAt());
    }

    /** The lead; empty when no decision lost any. */
    Optional<Lead> lead() {
        return Optional.ofNullable(hero);
    }

    /** What became of it. */
    Fate fate() {
        return fate;
    }

    /** What it would have been worth, in the company's currency. */
    double worth() {
        return worth;
    }

    @Override
    public void assigned(long at, Handover handover) {
        reachedSales.putIfAbsent(handover.lead(), at);
    }
}
