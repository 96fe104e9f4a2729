package dev.handoff.sales;

import dev.handoff.handoff.Assignments;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Simulation;

/**
 * What the agreement's clocks do to a lead at a desk: a reminder puts it on top, an escalation brings it back from the shelf as well, a breach
 * may pass it on to somebody else or give it back to marketing. A lead that a rep has in hand stays there.
 */
final class DeskOrders implements Assignments {

    private final Simulation simulation;
    private final Journal journal;
    private final Allocation allocation;
    private final WaitingLeads waiting;
    private final Closing closing;

    DeskOrders(Setting setting, Allocation allocation, WaitingLeads waiting, Closing closing) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.allocation = allocation;
        this.waiting = waiting;
        this.closing = closing;
    }

    @Override
    public void remind(Handover handover) {
        waiting.resort(handover, handover::putOnTop);
    }

    @Override
    public void escalate(Handover handover) {
        journal.escalated(simulation.now(), handover);
        waiting.resort(handover, handover::escalate);
        if (handover.place() == Handover.Place.SHELVED) {
            waiting.arrive(handover);
        }
    }

    @Override
    public void passOn(Handover handover) {
        if (handover.place() != Handover.Place.IN_HAND && allocation.somebodyElseFor(handover)) {
            waiting.takeOut(handover);
            allocation.moveElsewhere(handover);
            waiting.add(handover);
        }
    }

    @Override
    public void giveBack(Handover handover) {
        if (handover.place() != Handover.Place.IN_HAND) {
            allocation.release(handover);
            waiting.takeOut(handover);
            closing.settle(handover, Ending.RETURNED);
        }
    }

    @Override
    public void letGo(Handover handover) {
        closing.settle(handover, handover.read() ? Ending.LET_GO : Ending.DROPPED);
    }
}
