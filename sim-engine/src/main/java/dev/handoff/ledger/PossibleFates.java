package dev.handoff.ledger;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Cadence;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Journey;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.Persistence;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.market.ReferencePlan;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which fates a company's leads can have at all. A fate whose mechanism the company lacks is absent from its figures, never zero: where
 * nobody can opt out, "0 opted out" would claim to be a finding.
 */
final class PossibleFates {

    private PossibleFates() {}

    static Set<Fate> of(Company company) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        for (Fate fate : Fate.values()) {
            if (possible(fate, company)) {
                fates.add(fate);
            }
        }
        return fates;
    }

    private static boolean possible(Fate fate, Company company) {
        return switch (fate) {
            case WON, OPEN -> true;
            case LOST_DEAL -> company.deals().winShare() < 1;
            case OPTED_OUT -> annoys(company.cadence()) || unsubscribes(company);
            case EXPIRED ->
                selects(company.leadDefinition()) || company.journey().leakAt(Journey.Step.HANDOVER) > 0;
            case NO_FIT -> some(company, channel -> channel.fit() < 1 || channel.intent() < 1);
            case UNREACHABLE -> some(company, channel -> channel.reachable().mean() < 1);
            case NEVER_WORKED ->
                chooses(company)
                        || dropsUnread(company)
                        || company.acceptance().rule() == Acceptance.Rule.REVIEW
                        || Clauses.anyBreach(company, BreachAction.RETURN);
            case TOO_LATE ->
                rival(company)
                        || some(company, channel -> channel.intentFadesIn().isPresent());
            case BOUGHT_ELSEWHERE -> rival(company);
            case GAVE_UP ->
                chooses(company)
                        || company.inbox().retryCap().isPresent()
                        || dropsUnread(company)
                        || company.cadence().maxAttempts() < ReferencePlan.TOUCHES
                        || Clauses.anyBreach(company, BreachAction.RETURN)
                        || recycles(company);
            case EXHAUSTED -> recycles(company) || company.cadence().maxAttempts() >= ReferencePlan.TOUCHES;
        };
    }

    private static boolean some(Company company, Predicate<Channel> property) {
        return company.channels().values().stream().anyMatch(property);
    }

    private static boolean annoys(Cadence cadence) {
        return cadence.optOut() > 0 || cadence.optOutGrowth() > 0 && cadence.maxAttempts() > cadence.patience();
    }

    private static boolean unsubscribes(Company company) {
        boolean nurtures = company.nurture().rounds() > 0 && selects(company.leadDefinition());
        return company.nurture().unsubscribe() > 0 && (nurtures || recycles(company));
    }

    private static boolean selects(LeadDefinition definition) {
        return definition.threshold().isPresent() || definition.minimumSize().isPresent();
    }

    private static boolean recycles(Company company) {
        return Mechanism.RECYCLING.in(company);
    }

    private static boolean chooses(Company company) {
        return company.persistence().rule() == Persistence.Rule.CHOICE;
    }

    private static boolean dropsUnread(Company company) {
        return Mechanism.INBOX_CAP.in(company) || Mechanism.INBOX_EXPIRY.in(company);
    }

    private static boolean rival(Company company) {
        return company.conversion().rivalAfter().isPresent();
    }
}
