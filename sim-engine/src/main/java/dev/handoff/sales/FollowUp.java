package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.handoff.Watching;
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
 *   <li>Whoever is not annoyed and has attempts left comes back after the cadence's gap, or sooner where a promise is open ({@link Watching}).
 * </ol>
 */
public final class FollowUp implements Duty, Adopts {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Allocation allocation;
    private final Journal journal;
    private final WaitingLeads waiting;
    private final Closing closing;
    private final Departure departure;
    private final QualifiedLeads pipeline;
    private final TrustLevels trust;
    private final Action<Rep> leadIsRead = this::leadIsRead;
    private final Action<Rep> attemptEnds = this::attemptEnds;
    private final Action<Rep> paperworkDone = rep -> {};
    private final Action<Handover> nextAttemptDue = this::arrive;
    private final Action<Handover> trialAttempt = this::trialAttempt;
    private final Watching watching;
    private SlaClocks clocks;
    private PersistenceRule persistence;
    private Attempt attempt;
    private Review review;
    private int maxAttempts;

    FollowUp(
            Setting setting,
            SalesFloor floor,
            Allocation allocation,
            WaitingLeads waiting,
            Closing closing,
            Departure departure,
            QualifiedLeads pipeline,
            TrustLevels trust,
            Watching watching) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.allocation = allocation;
        this.journal = setting.journal();
        this.waiting = waiting;
        this.closing = closing;
        this.departure = departure;
        this.pipeline = pipeline;
        this.trust = trust;
        this.watching = watching;
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
        waiting.arrive(handover);
    }

    @Override
    public boolean startNext(Rep rep) {
        while (rep.inbox().size() > 0) {
            waiting.pick(rep);
            if (openOrDecide(rep)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean answerAlert(Rep rep) {
        while (rep.inbox().rings()) {
            waiting.pick(rep);
            if (openOrDecide(rep)) {
                return true;
            }
        }
        return false;
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
            closing.settle(handover, Ending.REJECTED);
            return false;
        }
        accept(handover);
        if (!floor.isThere(rep)) {
            waiting.arrive(handover);
            return false;
        }
        return attemptOrPutAside(rep);
    }

    private boolean attemptOrPutAside(Rep rep) {
        Handover handover = rep.inHand();
        double pressure = watching.pressure(handover);
        boolean goesOn = persistence.attempts(handover, rep, pressure);
        if (handover.lookedAt()) {
            journal.looked(simulation.now(), handover, goesOn);
        }
        if (goesOn) {
            makeAttempt(rep, handover, pressure * trust.legitimacy() > 0);
        } else if (persistence.fakes(handover, pressure)) {
            fakeAttempt(handover);
        } else {
            closing.putAside(handover, Ending.LET_GO);
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
            closing.settle(handover, Ending.OPTED_OUT);
        } else if (handover.attempts() >= maxAttempts) {
            closing.settle(handover, Ending.CADENCE_DONE);
        } else {
            rest(handover);
        }
    }

    private void rest(Handover handover) {
        long at = Math.min(simulation.now() + attempt.gapAfter(handover), watching.latestNext(handover));
        handover.restUntil(simulation.schedule(at, Layer.ARRIVAL, nextAttemptDue, handover));
    }

    private boolean closedByConversation(Handover handover, Rep rep) {
        handover.markSpoken();
        journal.spoke(simulation.now(), handover);
        Ending ending = attempt.resultOfConversation(handover, rep.conversation());
        if (ending == null) {
            return false;
        }
        closing.settle(handover, ending);
        if (ending == Ending.QUALIFIED) {
            pipeline.qualified(handover, rep);
        }
        return true;
    }
}
