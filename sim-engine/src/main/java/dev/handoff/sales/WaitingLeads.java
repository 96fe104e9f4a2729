package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads that wait at a desk, or in the shared queue, to be picked.
 *
 * <ol>
 *   <li>A lead waits with the rep it belongs to; if that one has left, no longer follows up or passes on while away, with somebody else.
 *   <li>Where more lie unread than a rep sees, the last of them is dropped unseen.
 *   <li>A lead that lies unread for too long expires.
 * </ol>
 */
final class WaitingLeads implements Adopts {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Allocation allocation;
    private final Journal journal;
    private final Closing closing;
    private final Watching watching;
    private final Action<Handover> unreadTooLong = this::unreadTooLong;
    private Attempt attempt;
    private int cap;
    private int retryCap;

    WaitingLeads(Setting setting, SalesFloor floor, Allocation allocation, Closing closing, Watching watching) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.allocation = allocation;
        this.journal = setting.journal();
        this.closing = closing;
        this.watching = watching;
    }

    @Override
    public void adopt(Company company) {
        attempt = new Attempt(company);
        cap = company.inbox().cap().orElse(Integer.MAX_VALUE);
        retryCap = company.inbox().retryCap().orElse(Integer.MAX_VALUE);
    }

    /** The lead waits at its desk from now on; a desk nobody takes care of passes it on first. */
    void arrive(Handover handover) {
        boolean tended = allocation.shared() || floor.rep(handover.owner()).tends(Team.Duty.FOLLOW_UP);
        if (!tended && allocation.somebodyElseFor(handover)) {
            moveElsewhere(handover);
        }
        add(handover);
    }

    /** Another desk gets the lead, and as much time to read it as any. */
    void moveElsewhere(Handover handover) {
        simulation.cancel(handover.expiry());
        allocation.moveElsewhere(handover);
    }

    /** Nobody takes care of the desk any more: its leads go to those who follow up, as far as there is anybody. */
    void clearDesk(Rep rep) {
        if (allocation.shared() || rep.tends(Team.Duty.FOLLOW_UP)) {
            return;
        }
        List<Handover> leads = new ArrayList<>();
        while (rep.inbox().size() > 0) {
            leads.add(poll(rep));
        }
        leads.forEach(this::arrive);
    }

    /** The lead waits at its desk from now on. */
    void add(Handover handover) {
        handover.moveTo(Handover.Place.WAITING);
        journal.waiting(simulation.now(), 1);
        Inbox inbox = inbox(handover);
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

    private Inbox inbox(Handover handover) {
        return floor.inboxFor(handover.owner(), allocation.shared());
    }

    private void dropWhatIsOutOfSight(Inbox inbox) {
        while (inbox.unreadPerRep() > cap) {
            Handover last = inbox.lastUnread();
            takeOut(last);
            closing.putAside(last, Ending.DROPPED);
        }
        if (inbox.againPerRep() > retryCap) {
            Handover last = inbox.lastAgain();
            takeOut(last);
            closing.putAside(last, Ending.LET_GO);
        }
    }

    /** Its time runs on while it lies at the same desk. */
    private void expireUnread(Handover handover) {
        long patience = attempt.unreadPatience(handover);
        if (!handover.read() && patience < Long.MAX_VALUE && !simulation.isPending(handover.expiry())) {
            Layer layer = patience > 0 ? Layer.DEADLINE : Layer.OBSERVE; // at once, unless somebody free takes it first
            handover.expireBy(simulation.scheduleIn(patience, layer, unreadTooLong, handover));
        }
    }

    private void unreadTooLong(Handover handover) {
        if (handover.place() == Handover.Place.WAITING && !handover.read()) {
            takeOut(handover);
            closing.putAside(handover, Ending.EXPIRED_UNREAD);
        }
    }

    /** The rep takes the first lead of the inbox in hand; there must be one. */
    void pick(Rep rep) {
        Handover handover = poll(rep);
        handover.takeBy(rep.number());
        handover.moveTo(Handover.Place.IN_HAND);
        rep.takeInHand(handover);
    }

    /** The first lead of the inbox, which waits no longer. */
    Handover poll(Rep rep) {
        Handover first = rep.inbox().poll();
        journal.waiting(simulation.now(), -1);
        return first;
    }

    /** The lead waits no longer, and does not come back by itself either. */
    void takeOut(Handover handover) {
        if (handover.place() == Handover.Place.WAITING && inbox(handover).remove(handover)) {
            journal.waiting(simulation.now(), -1);
        }
        simulation.cancel(handover.retry());
    }

    /** Changes what the lead's place in the inbox depends on. */
    void resort(Handover handover, Runnable change) {
        boolean waits = handover.place() == Handover.Place.WAITING;
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
