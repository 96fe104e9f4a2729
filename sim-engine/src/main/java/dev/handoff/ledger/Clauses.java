package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.handoff.Clause;
import java.util.Arrays;
import java.util.Optional;

/** What sales' half of an agreement holds. */
final class Clauses {

    private Clauses() {}

    /** Whether the agreement has that clause, and breaches of it are counted. */
    static boolean counted(Company company, Clause clause) {
        return breach(company.sla().sales(), clause)
                .filter(action -> action != BreachAction.NONE)
                .isPresent();
    }

    /** Whether a breach of some clause sets that off. */
    static boolean anyBreach(Company company, BreachAction action) {
        Sla.SalesPromise promise = company.sla().sales();
        return Arrays.stream(Clause.values())
                .anyMatch(clause -> breach(promise, clause).equals(Optional.of(action)));
    }

    private static Optional<BreachAction> breach(Sla.SalesPromise promise, Clause clause) {
        return switch (clause) {
            case ACCEPTANCE -> promise.acceptance().map(Sla.TimedClause::breach);
            case FIRST_TOUCH -> promise.firstTouch().map(Sla.FirstTouch::breach);
            case MINIMUM_ATTEMPTS -> promise.minimumAttempts().map(Sla.MinimumAttempts::breach);
            case DISPOSITION -> promise.disposition().map(Sla.TimedClause::breach);
        };
    }
}
