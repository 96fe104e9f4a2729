package dev.handoff.marketing;

import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;

/**
 * Leads in nurture, waiting for their next scoring.
 *
 * <p>All wait equally long, so whoever comes first is due first: one line of leads and one event for its head do what an event for each of
 * tens of thousands of leads would do, and the future event list stays small. A change of the time between scorings needs a new line.
 */
final class NurtureRounds {

    private final Simulation simulation;
    private final long every;
    private final Action<Lead> scoring;
    private final Action<NurtureRounds> due = NurtureRounds::scoreWhoIsDue;
    private final LeadLine line = new LeadLine();

    /**
     * An empty line.
     *
     * @param every milliseconds until a lead is scored again
     * @param scoring what happens to a lead whose time has come
     */
    NurtureRounds(Simulation simulation, long every, Action<Lead> scoring) {
        this.simulation = simulation;
        this.every = every;
        this.scoring = scoring;
    }

    /** Milliseconds until a lead is scored again. */
    long every() {
        return every;
    }

    /** The lead waits its time from now on. */
    void add(Lead lead) {
        line.add(lead, simulation.now() + every);
        if (line.size() == 1) {
            awaitHead();
        }
    }

    private void awaitHead() {
        simulation.schedule(line.firstDueAt(), Layer.ARRIVAL, due, this);
    }

    /** Leads that come back into the line at this very instant are due later: the line is never endless. */
    private void scoreWhoIsDue() {
        while (!line.isEmpty() && line.firstDueAt() <= simulation.now()) {
            scoring.run(line.first());
            line.removeFirst();
        }
        if (!line.isEmpty()) {
            awaitHead();
        }
    }
}
