package dev.handoff.sales;

import dev.handoff.handoff.Assignments;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Simulation;

/**
 * What the agreement's clocks do to a lead at a desk: a reminder or an escalation puts it on top and brings it back from the shelf, a breach
 * may pass it on to somebody else or give it back to marketing. A lead that a rep has in hand stays there.
 */
final class DeskOrders implements Assignments {

    private final Simulation simulation;
    private final Journal journal;
    private final Allocation allocation;
    private final WaitingLeads waiting;
    private final Closing closing;
    private final Looks looks;

    DeskOrders(Setting setting, Allocation allocation, WaitingLeads waiting, Closing closing, Looks looks) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.allocation = allocation;
        this.waiting = waiting;
        this.closing = closing;
        this.looks = looks;
    }

    @Override
    public void remind(Handover handover) {
        waiting.resort(handover, handover::putOnTop);
        if (handover.place() == Handover.Place.SHELVED
                && handover.promise().watch().looks().isYes()) {
            looks.lookAgain(handover);
        }
    }

    @Override
    public void escalate(Handover handover) {
        journal.escalated(simulation.now(), handover);
        waiting.resort(handover, handover::escalate);
        if (handover.place() == Handover.Place.SHELVED) {
            waiting.takeOut(handover);
            waiting.arrive(handover);
        }
    }

    @Override
    public void moveDown(Handover handover) {
        waiting.resort(handover, () -> {});
    }

    @Override
    public void passOn(Handover handover, Runnable anew) {
        if (handover.place() != Handover.Place.IN_HAND && allocation.somebodyElseFor(handover)) {
            waiting.takeOut(handover);
            waiting.moveElsewhere(handover);
            anew.run();
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
        closing.settle(handover, handover.putAsideAs());
    }
}
