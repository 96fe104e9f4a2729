package dev.handoff.sales;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;

/** A lead that was put aside while a promise is open is looked at again: it comes back to its desk, and the rep decides anew. */
final class Looks {

    private final Simulation simulation;
    private final Watching watching;
    private final FollowUp followUp;
    private final Action<Handover> due = this::due;

    Looks(Simulation simulation, Watching watching, FollowUp followUp) {
        this.simulation = simulation;
        this.watching = watching;
        this.followUp = followUp;
    }

    /** The lead lies on the shelf from now on, until somebody looks at it. */
    void await(Handover handover) {
        long at = watching.nextLook(handover);
        if (at < Long.MAX_VALUE) {
            handover.shelveUntil(simulation.schedule(at, Layer.ARRIVAL, due, handover));
        }
    }

    private void due(Handover handover) {
        if (handover.place() == LeadPlace.SHELVED) {
            followUp.lookAgain(handover);
        }
    }
}
