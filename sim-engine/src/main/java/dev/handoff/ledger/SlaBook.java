package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.handoff.SalesClause;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sales' half of the agreement: how far each clause was kept ({@link Attainment}). A clause that was in force at no time is absent, and so
 * is one whose breaches nobody counts.
 */
final class SlaBook {

    private final Window window;
    private final Map<SalesClause, Attainment> inForce = new EnumMap<>(SalesClause.class);

    SlaBook(Window window) {
        this.window = window;
    }

    /** From then on these clauses may be measured as well. */
    void adopt(Company company) {
        for (SalesClause clause : SalesClause.values()) {
            if (Clauses.counted(company, clause)) {
                inForce.computeIfAbsent(clause, c -> new Attainment(window));
            }
        }
    }

    /** Whether the clause was in force at any time, and its breaches are counted. */
    boolean counts(SalesClause clause) {
        return inForce.containsKey(clause);
    }

    void clockStarted(long at, SalesClause clause, long due) {
        Attainment attainment = inForce.get(clause);
        if (attainment != null) {
            attainment.clockStarted(at, due);
        }
    }

    void clockMoved(SalesClause clause, long started, long before, long due) {
        Attainment attainment = inForce.get(clause);
        if (attainment != null) {
            attainment.clockMoved(started, before, due);
        }
    }

    void measured(SalesClause clause, boolean wasKept, long started, long due) {
        Attainment attainment = inForce.get(clause);
        if (attainment != null) {
            attainment.measured(wasKept, started, due);
        }
    }

    /** Attainment of each clause over the window, NaN where nothing was due; then how many promises are pending. */
    void report(Responses out) {
        inForce.forEach((clause, attainment) -> out.put(Metric.kept(clause), attainment.share()));
        inForce.forEach((clause, attainment) -> out.put(Metric.pending(clause), attainment.pending()));
    }

    /** Attainment by week; NaN in weeks in which nothing was measured. */
    void weekly(WeeklyResponses out) {
        inForce.forEach((clause, attainment) -> out.put(Metric.kept(clause), attainment.byWeek()));
    }
}
