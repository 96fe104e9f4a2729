package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.company.Enforcement;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.TimeBasis;
import dev.handoff.handoff.SalesClause;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What sales' half of an agreement holds. */
final class Clauses {

    private Clauses() {}

    /** Whether the agreement has that clause, and breaches of it are counted. */
    static boolean counted(Company company, SalesClause clause) {
        return breach(company.sla().sales(), clause)
                .filter(action -> action != BreachAction.NONE)
                .isPresent();
    }

    /** Whether a breach of some clause sets that off. */
    static boolean anyBreach(Company company, BreachAction action) {
        Sla.SalesPromise promise = company.sla().sales();
        return Arrays.stream(SalesClause.values())
                .anyMatch(clause -> breach(promise, clause).equals(Optional.of(action)));
    }

    /** Whether some limit is short enough for an alert, and enforcement has alerts. */
    static boolean anyAlert(Company company) {
        Sla.SalesPromise promise = company.sla().sales();
        double longest = promise.watch().alertBelow().toMillis();
        return Enforcement.of(promise.enforcement()).alerts()
                && limits(promise)
                        .anyMatch(limit -> limit.basis() != TimeBasis.WORKING_DAYS && limit.amount() <= longest);
    }

    private static Stream<Limit> limits(Sla.SalesPromise promise) {
        return Stream.of(
                        promise.acceptance().map(Sla.TimedClause::limit).stream(),
                        promise.firstTouch().map(Sla.FirstTouch::limit).stream(),
                        promise.firstTouch().stream().flatMap(clause -> clause.limits().values().stream()),
                        promise.minimumAttempts().map(Sla.MinimumAttempts::within).stream())
                .flatMap(limit -> limit);
    }

    private static Optional<BreachAction> breach(Sla.SalesPromise promise, SalesClause clause) {
        return switch (clause) {
            case ACCEPTANCE -> promise.acceptance().map(Sla.TimedClause::breach);
            case FIRST_TOUCH -> promise.firstTouch().map(Sla.FirstTouch::breach);
            case MINIMUM_ATTEMPTS -> promise.minimumAttempts().map(Sla.MinimumAttempts::breach);
            case DISPOSITION -> promise.disposition().map(Sla.TimedClause::breach);
        };
    }
}
