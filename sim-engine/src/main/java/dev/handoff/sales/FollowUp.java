package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.handoff.Assignments;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;
import dev.handoff.organisation.TrustLevels;

/**
 * How sales follows up a lead.
 *
 * <ol>
 *   <li>A rep who has time picks the first lead of the inbox, and reads it if it is new ({@link Review} may reject it).
 *   <li>The rep decides whether to make the next attempt ({@link PersistenceRule}); if not, the lead is put aside.
 *   <li>An attempt is answered or not ({@link Attempt}); an answer becomes a conversation.
 *   <li>A conversation makes a sales-qualified lead if the lead fits, is still willing, has had the touches it needs and has not bought
 *       elsewhere. A lead that does not fit, or has bought, is closed. "Not now" goes on.
 *   <li>Whoever is not annoyed and has attempts left comes back after the cadence's gap.
 * </ol>
 */
public final class FollowUp implements Duty, Assignments, Adopts {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Allocation allocation;
    private final Journal journal;
    private final Departure departure;
    private final QualifiedLeads pipeline;
    private final TrustLevels trust;
    private final Action<Rep> leadIsRead = this::leadIsRead;
    private final Action<Rep> attemptEnds = this::attemptEnds;
    private final Action<Rep> paperworkDone = rep -> {};
    private final Action<Handover> nextAttemptDue = this::arrive;
    private final Action<Handover> unreadTooLong = this::unreadTooLong;
    private final Action<Handover> trialAttempt = this::trialAttempt;
    private SlaClocks clocks;
    private PersistenceRule persistence;
    private Attempt attempt;
    private Review review;
    private int cap;
    private int maxAttempts;

    FollowUp(
            Setting setting,
            SalesFloor floor,
            Allocation allocation,
            Departure departure,
            QualifiedLeads pipeline,
            TrustLevels trust) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.allocation = allocation;
        this.journal = setting.journal();
        this.departure = departure;
        this.pipeline = pipeline;
        this.trust = trust;
    }

    void watchedBy(SlaClocks slaClocks) {
        clocks = slaClocks;
    }

    void decideBy(PersistenceRule rule) {
        persistence = rule;
    }

    @Override
    public void adopt(Company company) {
        attempt = new Attempt(company);
        review = new Review(company.acceptance(), trust);
        cap = company.inbox().cap().orElse(Integer.MAX_VALUE);
        maxAttempts = company.cadence().maxAttempts();
    }

    /** A qualified lead is delivered to sales. */
    public void receive(Handover handover) {
        allocation.receive(handover);
    }

    /** The lead has been assigned. */
    void delivered(Handover handover) {
        if (!review.takesPlace()) {
            accept(handover);
        }
        arrive(handover);
    }

    private void accept(Handover handover) {
        if (!handover.own() && !handover.accepted()) {
            handover.accept();
            journal.accepted(simulation.now(), handover);
        }
    }

    /** The lead comes (back) to the desk it belongs to and waits to be picked. */
    void arrive(Handover handover) {
        if (attempt.inTrial(handover)) {
            handover.moveTo(Handover.Place.IN_HAND);
            long at = Math.max(simulation.now(), attempt.trialInstant(handover));
            simulation.schedule(at, Layer.ARRIVAL, trialAttempt, handover);
            return;
        }
        boolean ownerLeft = !allocation.shared() && floor.rep(handover.owner()).gone();
        if (ownerLeft && allocation.somebodyElseFor(handover)) {
            allocation.moveElsewhere(handover);
        }
        wait(handover);
    }

    private void wait(Handover handover) {
        handover.moveTo(Handover.Place.WAITING);
        journal.waiting(simulation.now(), 1);
        Inbox inbox = inbox(handover);
        inbox.add(handover);
        dropWhatIsOutOfSight(inbox);
        expireUnread(handover);
        if (allocation.shared()) {
            floor.callAnyone();
        } else {
            floor.lookForWork(floor.rep(handover.owner()));
        }
    }

    private Inbox inbox(Handover handover) {
        return floor.inboxFor(handover.owner(), allocation.shared());
    }

    private void dropWhatIsOutOfSight(Inbox inbox) {
        if (inbox.unreadPerRep() > cap) {
            Handover last = inbox.lastUnread();
            takeOut(last);
            putAside(last, Ending.DROPPED);
        }
    }

    private void expireUnread(Handover handover) {
        long patience = attempt.unreadPatience(handover);
        if (!handover.read() && patience < Long.MAX_VALUE) {
            simulation.scheduleIn(patience, Layer.DEADLINE, unreadTooLong, handover);
        }
    }

    private void unreadTooLong(Handover handover) {
        if (handover.place() == Handover.Place.WAITING && !handover.read()) {
            takeOut(handover);
            putAside(handover, Ending.EXPIRED_UNREAD);
        }
    }

    private void takeOut(Handover handover) {
        if (handover.place() == Handover.Place.WAITING && inbox(handover).remove(handover)) {
            journal.waiting(simulation.now(), -1);
        }
        simulation.cancel(handover.retry());
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
        long reading = attempt.readingTime(handover) + review.rejectionTime(handover);
        if (reading == 0) {
            return acceptOrReject(rep);
        }
        floor.occupy(rep, reading, leadIsRead);
        return true;
    }

    private void leadIsRead(Rep rep) {
        acceptOrReject(rep);
    }

    /** A lead read to the end of the shift waits for the next one: no attempt begins outside working time. */
    private boolean acceptOrReject(Rep rep) {
        Handover handover = rep.inHand();
        clocks.reviewed(handover);
        if (review.rejects(handover)) {
            journal.rejected(simulation.now(), handover);
            settle(handover, Ending.REJECTED);
            return false;
        }
        accept(handover);
        if (!floor.isWorking()) {
            wait(handover);
            return false;
        }
        return attemptOrPutAside(rep);
    }

    private boolean attemptOrPutAside(Rep rep) {
        Handover handover = rep.inHand();
        double pressure = clocks.pressure(handover);
        boolean goesOn = persistence.attempts(handover, rep, pressure);
        if (goesOn) {
            makeAttempt(rep, handover, pressure > 0);
        } else if (persistence.fakes(handover, pressure)) {
            fakeAttempt(handover);
        } else {
            putAside(handover, Ending.LET_GO);
        }
        return goesOn;
    }

    /** Logged, and never made: it takes no time and does nothing for the lead, which comes back after the cadence's gap. */
    private void fakeAttempt(Handover handover) {
        handover.fake();
        journal.faked(simulation.now(), handover);
        clocks.attempted(handover);
        rest(handover);
    }

    private void makeAttempt(Rep rep, Handover handover, boolean enforced) {
        rep.noteAnswer(begin(handover, enforced));
        floor.occupy(rep, attempt.duration(handover, rep.answered()), attemptEnds);
    }

    private boolean begin(Handover handover, boolean enforced) {
        handover.attempt(simulation.now());
        boolean answered = attempt.isAnswered(handover);
        journal.attempted(simulation.now(), handover, answered, enforced);
        clocks.attempted(handover);
        return answered;
    }

    private void attemptEnds(Rep rep) {
        Handover handover = rep.inHand();
        conclude(handover, rep, rep.answered());
        if (handover.reasonRecorded() && !rep.busy() && departure.recordingTime(handover) > 0) {
            floor.occupy(rep, departure.recordingTime(handover), paperworkDone);
        }
    }

    /** In a trial the first attempt is made at the drawn instant, by nobody's time. */
    private void trialAttempt(Handover handover) {
        handover.markRead();
        clocks.reviewed(handover);
        accept(handover);
        boolean answered = begin(handover, false);
        conclude(handover, allocation.ownerOrAnybody(handover), answered);
    }

    private void conclude(Handover handover, Rep rep, boolean answered) {
        if (!(answered && closedByConversation(handover, rep))) {
            restOrEnd(handover);
        }
    }

    private void restOrEnd(Handover handover) {
        if (attempt.annoys(handover)) {
            settle(handover, Ending.OPTED_OUT);
        } else if (handover.attempts() >= maxAttempts) {
            settle(handover, Ending.CADENCE_DONE);
        } else {
            rest(handover);
        }
    }

    private void rest(Handover handover) {
        long at = simulation.now() + attempt.gapAfter(handover);
        handover.restUntil(simulation.schedule(at, Layer.ARRIVAL, nextAttemptDue, handover));
    }

    private boolean closedByConversation(Handover handover, Rep rep) {
        handover.markSpoken();
        journal.spoke(simulation.now(), handover);
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
        clocks.settled(handover);
        departure.record(handover);
        if (handover.reasonRecorded()) {
            clocks.recorded(handover);
        }
        departure.leave(handover);
        allocation.settled(handover);
    }

    @Override
    public void remind(Handover handover) {
        resort(handover, handover::putOnTop);
    }

    @Override
    public void escalate(Handover handover) {
        journal.escalated(simulation.now(), handover);
        resort(handover, handover::escalate);
        if (handover.place() == Handover.Place.SHELVED) {
            wait(handover);
        }
    }

    private void resort(Handover handover, Runnable change) {
        boolean waits = handover.place() == Handover.Place.WAITING;
        Inbox inbox = inbox(handover);
        if (waits) {
            inbox.remove(handover);
        }
        change.run();
        if (waits) {
            inbox.add(handover);
        }
    }

    @Override
    public void passOn(Handover handover) {
        if (handover.place() != Handover.Place.IN_HAND && allocation.somebodyElseFor(handover)) {
            takeOut(handover);
            allocation.moveElsewhere(handover);
            wait(handover);
        }
    }

    /** Somebody has left: the leads on the desk go to the others. */
    void clearDesk(Rep gone) {
        while (!allocation.shared() && gone.inbox().size() > 0) {
            Handover handover = gone.inbox().poll();
            journal.waiting(simulation.now(), -1);
            arrive(handover);
        }
    }

    @Override
    public void giveBack(Handover handover) {
        if (handover.place() != Handover.Place.IN_HAND) {
            takeOut(handover);
            settle(handover, Ending.RETURNED);
        }
    }

    @Override
    public void letGo(Handover handover) {
        settle(handover, handover.read() ? Ending.LET_GO : Ending.DROPPED);
    }
}
