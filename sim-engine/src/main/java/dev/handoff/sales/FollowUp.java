package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Assignments;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Router;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;

/**
 * How sales follows up a lead.
 *
 * <ol>
 *   <li>A rep who has time picks the first lead of the inbox, and reads it if it is new.
 *   <li>The rep decides whether to make the next attempt ({@link PersistenceRule}); if not, the lead is put aside.
 *   <li>An attempt is answered or not ({@link Attempt}); an answer becomes a conversation.
 *   <li>A conversation makes a sales-qualified lead if the lead fits, is still willing, has had the touches it needs and has not bought
 *       elsewhere. A lead that does not fit, or has bought, is closed. "Not now" goes on.
 *   <li>Whoever is not annoyed and has attempts left comes back after the cadence's gap.
 * </ol>
 */
public final class FollowUp implements Duty, Assignments {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Router router;
    private final Journal journal;
    private final PersistenceRule persistence;
    private final Attempt attempt;
    private final QualifiedLeads pipeline;
    private final int cap;
    private final int maxAttempts;
    private final boolean shared;
    private SlaClocks clocks;
    private final Action<Rep> leadIsRead = this::decide;
    private final Action<Rep> attemptEnds = this::attemptEnds;
    private final Action<Handover> nextAttemptDue = this::wait;

    /**
     * The follow-up of a company's sales.
     *
     * @param persistence whether a rep makes the next attempt
     * @param pipeline where sales-qualified leads go
     */
    FollowUp(
            Company company,
            Simulation simulation,
            SalesFloor floor,
            Router router,
            Journal journal,
            PersistenceRule persistence,
            QualifiedLeads pipeline) {
        this.simulation = simulation;
        this.floor = floor;
        this.router = router;
        this.journal = journal;
        this.persistence = persistence;
        this.pipeline = pipeline;
        this.attempt = new Attempt(company);
        this.cap = company.inbox().cap().orElse(Integer.MAX_VALUE);
        this.shared = company.routing().rule() == Routing.Rule.PULL;
        this.maxAttempts = company.cadence().maxAttempts();
    }

    void watchedBy(SlaClocks slaClocks) {
        this.clocks = slaClocks;
    }

    /** Brings a qualified lead to a desk, where the agreement's clock starts. */
    public void receive(Handover handover, Sla.SalesPromise inForce) {
        handover.assign(router.choose(floor.size(), Handover.NOBODY), simulation.now(), inForce);
        journal.assigned(simulation.now(), handover);
        clocks.start(handover);
        wait(handover);
    }

    @Override
    public boolean startNext(Rep rep) {
        while (rep.inbox().size() > 0) {
            take(rep, rep.inbox().poll());
            if (openOrDecide(rep)) {
                return true;
            }
        }
        return false;
    }

    private void wait(Handover handover) {
        handover.moveTo(Handover.Place.WAITING);
        journal.waiting(simulation.now(), 1);
        Rep owner = owner(handover);
        owner.inbox().add(handover);
        dropWhatIsOutOfSight(owner.inbox());
        if (shared) {
            floor.callAnyone();
        } else {
            floor.lookForWork(owner);
        }
    }

    private Rep owner(Handover handover) {
        return floor.rep(Math.max(0, handover.owner()));
    }

    private void dropWhatIsOutOfSight(Inbox inbox) {
        if (inbox.unreadPerRep() > cap) {
            Handover last = inbox.lastUnread();
            inbox.remove(last);
            journal.waiting(simulation.now(), -1);
            putAside(last, Ending.DROPPED);
        }
    }

    private void take(Rep rep, Handover handover) {
        journal.waiting(simulation.now(), -1);
        handover.takeBy(rep.number());
        handover.moveTo(Handover.Place.IN_HAND);
        rep.takeInHand(handover);
    }

    private boolean openOrDecide(Rep rep) {
        Handover handover = rep.inHand();
        if (handover.read()) {
            return attemptOrPutAside(rep);
        }
        handover.markRead();
        long reading = attempt.readingTime(handover);
        if (reading == 0) {
            return attemptOrPutAside(rep);
        }
        floor.occupy(rep, reading, leadIsRead);
        return true;
    }

    /** A lead read to the end of the shift waits for the next one: no attempt begins outside working time. */
    private void decide(Rep rep) {
        if (floor.isWorking()) {
            attemptOrPutAside(rep);
        } else {
            wait(rep.inHand());
        }
    }

    private boolean attemptOrPutAside(Rep rep) {
        Handover handover = rep.inHand();
        double pressure = clocks.pressure(handover);
        boolean goesOn = persistence.attempts(handover, rep, pressure);
        if (goesOn) {
            makeAttempt(rep, handover, pressure > 0);
        } else {
            putAside(handover, Ending.LET_GO);
        }
        return goesOn;
    }

    private void makeAttempt(Rep rep, Handover handover, boolean enforced) {
        handover.attempt(simulation.now());
        rep.noteAnswer(attempt.isAnswered(handover));
        journal.attempted(simulation.now(), handover, rep.answered(), enforced);
        clocks.firstAttempt(handover);
        floor.occupy(rep, attempt.duration(handover, rep.answered()), attemptEnds);
    }

    private void attemptEnds(Rep rep) {
        Handover handover = rep.inHand();
        if (rep.answered() && closedByConversation(handover, rep)) {
            return;
        }
        if (attempt.annoys(handover)) {
            settle(handover, Ending.OPTED_OUT);
        } else if (handover.attempts() >= maxAttempts) {
            settle(handover, Ending.CADENCE_DONE);
        } else {
            rest(handover);
        }
    }

    private boolean closedByConversation(Handover handover, Rep rep) {
        handover.markSpoken();
        Ending ending = attempt.resultOfConversation(handover);
        if (ending == null) {
            return false;
        }
        settle(handover, ending);
        if (ending == Ending.QUALIFIED) {
            pipeline.qualified(handover, rep);
        }
        return true;
    }

    private void rest(Handover handover) {
        long at = simulation.now() + attempt.gapAfter(handover);
        handover.restUntil(simulation.schedule(at, Layer.ARRIVAL, nextAttemptDue, handover));
    }

    private void putAside(Handover handover, Ending ending) {
        if (clocks.binds(handover)) {
            handover.moveTo(Handover.Place.SHELVED);
            journal.shelved(simulation.now(), handover);
        } else {
            settle(handover, ending);
        }
    }

    private void settle(Handover handover, Ending ending) {
        handover.settle(ending);
        journal.settled(simulation.now(), handover);
    }

    @Override
    public void letGo(Handover handover) {
        settle(handover, handover.read() ? Ending.LET_GO : Ending.DROPPED);
    }

    @Override
    public void passOn(Handover handover) {
        int next = router.choose(floor.size(), handover.owner());
        boolean somebodyElse = next != Handover.NOBODY && next != handover.owner();
        if (somebodyElse && handover.place() != Handover.Place.IN_HAND) {
            fetchBack(handover);
            handover.reassign(next);
            journal.reassigned(simulation.now(), handover);
            wait(handover);
        }
    }

    private void fetchBack(Handover handover) {
        if (handover.place() == Handover.Place.WAITING && owner(handover).inbox().remove(handover)) {
            journal.waiting(simulation.now(), -1);
        }
        simulation.cancel(handover.retry());
    }
}
