package dev.handoff.scenario.likeness;

import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import java.util.function.BooleanSupplier;

/** Somebody asked to end while a period was simulated. */
final class PeriodEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private PeriodEnded() {
        super("ended while a period was simulated", null, false, false);
    }

    static void unlessGoingOn(BooleanSupplier ended) {
        if (ended.getAsBoolean()) {
            throw new PeriodEnded();
        }
    }

    /** Ends a simulation from inside, at the next inquiry: a simulated company has one every few minutes. */
    static Journal listening(BooleanSupplier ended) {
        return new Journal() {
            @Override
            public void inquired(long at, Lead lead) {
                unlessGoingOn(ended);
            }
        };
    }
}
