package dev.handoff.sales;

import dev.handoff.handoff.Assignments;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.LeadPlace;
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
    private final FollowUp followUp;

    DeskOrders(Setting setting, Allocation allocation, WaitingLeads waiting, FollowUp followUp) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.allocation = allocation;
        this.waiting = waiting;
        this.followUp = followUp;
    }

    @Override
    public void remind(Handover handover) {
        waiting.resort(handover, handover.attention()::putOnTop);
        if (handover.place() == LeadPlace.SHELVED
                && handover.promise().watch().looks().isYes()) {
            followUp.lookAgain(handover);
        }
    }

    @Override
    public void escalate(Handover handover) {
        journal.escalated(simulation.now(), handover);
        waiting.resort(handover, handover.attention()::escalate);
        if (handover.place() == LeadPlace.SHELVED) {
            waiting.takeOut(handover);
            followUp.waitAtDesk(handover);
        }
    }

    @Override
    public void moveDown(Handover handover) {
        waiting.resort(handover, () -> {});
    }

    @Override
    public void passOn(Handover handover, Runnable anew) {
        if (handover.place() != LeadPlace.IN_HAND && allocation.somebodyElseFor(handover)) {
            waiting.takeOut(handover);
            followUp.moveElsewhere(handover);
            anew.run();
            waiting.add(handover);
        }
    }

    @Override
    public void giveBack(Handover handover) {
        if (handover.place() != LeadPlace.IN_HAND) {
            followUp.giveBack(handover);
        }
    }

    @Override
    public void letGo(Handover handover) {
        followUp.settle(handover, handover.putAsideAs());
    }
}
