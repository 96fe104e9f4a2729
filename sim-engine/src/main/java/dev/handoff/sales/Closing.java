package dev.handoff.sales;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Simulation;

/**
 * How a lead leaves the follow-up: its ending is recorded, it goes where leads of that ending go ({@link Departure}), and its desk has room for
 * another. A lead that a clause of the agreement still binds is only put aside: the clause may bring it back.
 */
final class Closing {

    private final Simulation simulation;
    private final Journal journal;
    private final Allocation allocation;
    private final Departure departure;
    private final Watching watching;
    private SlaClocks clocks;
    private Looks looks;

    Closing(Setting setting, Allocation allocation, Departure departure, Watching watching) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.allocation = allocation;
        this.departure = departure;
        this.watching = watching;
    }

    void watchedBy(SlaClocks slaClocks, Looks openPromises) {
        clocks = slaClocks;
        looks = openPromises;
    }

    /** The rep does no more about it. */
    void putAside(Handover handover, Ending ending) {
        if (watching.binds(handover)) {
            handover.putAside(ending);
            journal.shelved(simulation.now(), handover);
            looks.await(handover);
        } else {
            settle(handover, ending);
        }
    }

    /** It is over. */
    void settle(Handover handover, Ending ending) {
        handover.settle(ending);
        clocks.settled(handover);
        departure.record(handover);
        if (handover.reasonRecorded()) {
            clocks.recorded(handover);
        }
        departure.leave(handover);
        allocation.settled(handover);
    }
}
