package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Simulation;
import dev.handoff.organisation.TrustLevels;

/**
 * How a rep follows up a lead.
 *
 * <ol>
 *   <li>A rep who has time picks the first lead of the inbox, and reads it if it is new ({@link Review} may reject it).
 *   <li>The rep decides whether to make the next attempt ({@link PersistenceRule}); if not, the lead is put aside.
 *   <li>An attempt is answered or not ({@link Attempt}); an answer becomes a conversation.
 *   <li>A conversation makes a sales-qualified lead if the lead fits, is still willing, has had the touches it needs and has not bought
 *       elsewhere. A lead that does not fit, or has bought, is closed. "Not now" goes on.
 *   <li>Whoever is not annoyed and has attempts left rests until the next one ({@link FollowUp}).
 * </ol>
 */
final class FollowUpDuty implements Duty {

    private final Simulation simulation;
    private final Journal journal;
    private final SalesFloor floor;
    private final FollowUp followUp;
    private final WaitingLeads waiting;
    private final Closing closing;
    private final SlaClocks clocks;
    private final Watching watching;
    private final QualifiedLeads pipeline;
    private final TrustLevels trust;
    private final Action<Rep> leadIsRead = this::acceptOrReject;
    private final Action<Rep> attemptEnds = this::attemptEnds;
    private final Action<Rep> paperworkDone = rep -> {};
    private PersistenceRule persistence;
    private Attempt attempt;
    private Review review;
    private int maxAttempts;

    FollowUpDuty(
            Setting setting,
            SalesFloor floor,
            FollowUp followUp,
            WaitingLeads waiting,
            Closing closing,
            SlaClocks clocks,
            Watching watching,
            QualifiedLeads pipeline,
            TrustLevels trust) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.floor = floor;
        this.followUp = followUp;
        this.waiting = waiting;
        this.closing = closing;
        this.clocks = clocks;
        this.watching = watching;
        this.pipeline = pipeline;
        this.trust = trust;
    }

    void decideBy(PersistenceRule rule) {
        persistence = rule;
    }

    /** The company's rules from now on; {@code present} is how attempts are made. */
    void adopt(Company company, Attempt present) {
        attempt = present;
        review = new Review(company.acceptance(), trust);
        maxAttempts = company.cadence().maxAttempts();
    }

    /** Where nobody reviews leads, they are accepted as they come. */
    void delivered(Handover handover) {
        if (!review.takesPlace()) {
            accept(handover);
        }
    }

    private void accept(Handover handover) {
        if (!handover.own() && !handover.custody().accepted()) {
            handover.custody().accept();
            journal.accepted(simulation.now(), handover);
        }
    }

    @Override
    public boolean startNext(Rep rep) {
        while (rep.inbox().size() > 0) {
            if (pickAndStart(rep)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean answerAlert(Rep rep) {
        while (rep.inbox().rings()) {
            if (pickAndStart(rep)) {
                return true;
            }
        }
        return false;
    }

    private boolean pickAndStart(Rep rep) {
        waiting.pick(rep);
        Handover handover = rep.work().lead();
        if (handover.read()) {
            return attemptOrPutAside(rep);
        }
        handover.custody().markRead();
        long reading = attempt.readingTime(handover) + review.rejectionTime(handover);
        if (reading == 0) {
            return acceptOrReject(rep);
        }
        floor.occupy(rep, reading, leadIsRead);
        return true;
    }

    /** A lead read to the end of the shift waits for the next one: no attempt begins outside working time. */
    private boolean acceptOrReject(Rep rep) {
        Handover handover = rep.work().lead();
        clocks.reviewed(handover);
        if (review.rejects(handover)) {
            journal.rejected(simulation.now(), handover);
            followUp.settle(handover, Ending.REJECTED);
            return false;
        }
        accept(handover);
        if (!floor.isThere(rep)) {
            followUp.waitAtDesk(handover);
            return false;
        }
        return attemptOrPutAside(rep);
    }

    private boolean attemptOrPutAside(Rep rep) {
        Handover handover = rep.work().lead();
        double pressure = watching.pressure(handover);
        boolean goesOn = persistence.attempts(handover, rep, pressure);
        if (handover.attention().lookedAt()) {
            journal.looked(simulation.now(), handover, goesOn);
        }
        if (goesOn) {
            makeAttempt(rep, handover, pressure * trust.legitimacy() > 0);
        } else if (persistence.fakes(handover, pressure)) {
            fakeAttempt(handover);
        } else {
            followUp.putAside(handover, Ending.LET_GO);
        }
        return goesOn;
    }

    /** Logged, and never made: it takes no time and does nothing for the lead, which comes back after the cadence's gap. */
    private void fakeAttempt(Handover handover) {
        handover.fake();
        journal.faked(simulation.now(), handover);
        clocks.attempted(handover);
        followUp.rest(handover);
    }

    private void makeAttempt(Rep rep, Handover handover, boolean enforced) {
        boolean answered = begin(handover);
        long touch = attempt.touchTime(handover);
        long conversation = answered ? attempt.conversationTime(handover) : 0;
        tell(handover, answered, enforced, touch, conversation);
        rep.work().noteAnswer(answered);
        floor.occupy(rep, touch + attempt.wrapUpTime(handover) + conversation, attemptEnds);
    }

    private boolean begin(Handover handover) {
        handover.attempt(simulation.now());
        return attempt.isAnswered(handover);
    }

    private void tell(Handover handover, boolean answered, boolean enforced, long touch, long conversation) {
        journal.attempted(simulation.now(), handover, answered, enforced, touch, conversation);
        clocks.attempted(handover);
    }

    private void attemptEnds(Rep rep) {
        Handover handover = rep.work().lead();
        conclude(handover, rep, rep.work().answered());
        if (handover.reasonRecorded() && !rep.work().busy() && closing.recordingTime(handover) > 0) {
            floor.occupy(rep, closing.recordingTime(handover), paperworkDone);
        }
    }

    /** In a trial the first attempt is made at the drawn instant, by nobody's time. */
    void trialAttempt(Handover handover, Rep rep) {
        handover.custody().markRead();
        clocks.reviewed(handover);
        accept(handover);
        boolean answered = begin(handover);
        tell(handover, answered, false, 0, 0);
        conclude(handover, rep, answered);
    }

    private void conclude(Handover handover, Rep rep, boolean answered) {
        if (!(answered && closedByConversation(handover, rep))) {
            restOrEnd(handover);
        }
    }

    private void restOrEnd(Handover handover) {
        if (attempt.annoys(handover)) {
            followUp.settle(handover, Ending.OPTED_OUT);
        } else if (handover.attempts() >= maxAttempts) {
            followUp.settle(handover, Ending.CADENCE_DONE);
        } else {
            followUp.rest(handover);
        }
    }

    private boolean closedByConversation(Handover handover, Rep rep) {
        handover.markSpoken();
        journal.spoke(simulation.now(), handover);
        Ending ending = attempt.resultOfConversation(handover, rep.conversation());
        if (ending == null) {
            return false;
        }
        followUp.settle(handover, ending);
        if (ending == Ending.QUALIFIED) {
            pipeline.qualified(handover, rep);
        }
        return true;
    }
}
