package dev.handoff.sales;

import dev.handoff.company.Inbox;
import dev.handoff.company.Team;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Leads that wait at a desk, or in the shared queue, to be picked. Where more lie unread than a rep sees, the last of them is dropped unseen;
 * a lead that lies unread for too long expires.
 */
final class WaitingLeads {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Allocation allocation;
    private final Journal journal;
    private final Watching watching;
    private final FollowUp followUp;
    private final Action<Handover> unreadTooLong = this::unreadTooLong;
    private Attempt attempt;
    private int cap;
    private int retryCap;

    WaitingLeads(Setting setting, SalesFloor floor, Allocation allocation, Watching watching, FollowUp followUp) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.allocation = allocation;
        this.journal = setting.journal();
        this.watching = watching;
        this.followUp = followUp;
    }

    /** The rules of the inbox from now on; {@code present} is how attempts are made. */
    void adopt(Inbox rules, Attempt present) {
        attempt = present;
        cap = rules.cap().orElse(Integer.MAX_VALUE);
        retryCap = rules.retryCap().orElse(Integer.MAX_VALUE);
    }

    /** All leads on the rep's desk, in the order in which they would be picked; they wait no longer. */
    List<Handover> takeAll(Rep rep) {
        List<Handover> leads = new ArrayList<>();
        while (rep.inbox().size() > 0) {
            leads.add(poll(rep));
        }
        return leads;
    }

    /** The lead waits at its desk from now on. */
    void add(Handover handover) {
        handover.waitAtDesk();
        journal.waiting(simulation.now(), 1);
        LeadInbox inbox = inbox(handover);
        watching.takePlace(handover);
        inbox.add(handover);
        dropWhatIsOutOfSight(inbox);
        expireUnread(handover);
        if (allocation.shared()) {
            floor.callAnyone(Team.Duty.FOLLOW_UP);
        } else {
            floor.lookForWork(floor.rep(handover.owner()));
        }
    }

    private LeadInbox inbox(Handover handover) {
        return floor.staff().inboxFor(handover.owner(), allocation.shared());
    }

    private void dropWhatIsOutOfSight(LeadInbox inbox) {
        while (inbox.unreadPerRep() > cap) {
            Handover last = Objects.requireNonNull(inbox.lastUnread());
            takeOut(last);
            followUp.putAside(last, Ending.DROPPED);
        }
        if (inbox.againPerRep() > retryCap) {
            Handover last = Objects.requireNonNull(inbox.lastAgain());
            takeOut(last);
            followUp.putAside(last, Ending.LET_GO);
        }
    }

    /** Its time runs on while it lies at the same desk. */
    private void expireUnread(Handover handover) {
        if (handover.read() || simulation.isPending(handover.attention().expiry())) {
            return;
        }
        long patience = attempt.unreadPatience(handover);
        if (patience < Long.MAX_VALUE) {
            Layer layer = patience > 0 ? Layer.DEADLINE : Layer.OBSERVE; // at once, unless somebody free takes it first
            handover.attention().expireBy(simulation.scheduleIn(patience, layer, unreadTooLong, handover));
        }
    }

    private void unreadTooLong(Handover handover) {
        if (handover.place() == LeadPlace.WAITING && !handover.read()) {
            takeOut(handover);
            followUp.putAside(handover, Ending.EXPIRED_UNREAD);
        }
    }

    /** The rep takes the first lead of the inbox in hand; there must be one. */
    void pick(Rep rep) {
        Handover handover = poll(rep);
        handover.takeInHand(rep.number());
        rep.work().turnTo(handover);
    }

    private Handover poll(Rep rep) {
        Handover first = Objects.requireNonNull(rep.inbox().poll());
        journal.waiting(simulation.now(), -1);
        return first;
    }

    /** The lead waits no longer, and does not come back by itself either. */
    void takeOut(Handover handover) {
        if (handover.place() == LeadPlace.WAITING && inbox(handover).remove(handover)) {
            journal.waiting(simulation.now(), -1);
        }
        simulation.cancel(handover.retry());
    }

    /** Changes what the lead's place in the inbox depends on. */
    void resort(Handover handover, Runnable change) {
        boolean waits = handover.place() == LeadPlace.WAITING;
        if (waits) {
            inbox(handover).remove(handover);
        }
        change.run();
        if (waits) {
            watching.takePlace(handover);
            inbox(handover).add(handover);
        }
    }
}
