package dev.handoff.ledger;

import dev.handoff.company.Sla;
import dev.handoff.handoff.Clause;

/** Attainment: the share of leads for which each clause was kept, by the instant at which that was known. */
final class SlaBook {

    private final Window window;
    private final Sla.SalesPromise promise;
    private final long[] kept = new long[Clause.values().length];
    private final long[] measured = new long[Clause.values().length];

    SlaBook(Sla.SalesPromise promise, Window window) {
        this.promise = promise;
        this.window = window;
    }

    void measured(long at, Clause clause, boolean wasKept) {
        if (window.contains(at)) {
            measured[clause.ordinal()]++;
            kept[clause.ordinal()] += wasKept ? 1 : 0;
        }
    }

    void report(Responses out) {
        if (promise.firstTouch().isPresent()) {
            put(out, Clause.FIRST_TOUCH);
        }
        if (promise.minimumAttempts().isPresent()) {
            put(out, Clause.MINIMUM_ATTEMPTS);
        }
    }

    private void put(Responses out, Clause clause) {
        long n = measured[clause.ordinal()];
        out.put(clause.metric(), "share", n == 0 ? Double.NaN : kept[clause.ordinal()] / (double) n);
    }
}
