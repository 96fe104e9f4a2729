package dev.handoff.handoff;

import dev.handoff.company.Sla;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;

/**
 * Watches sales' half of the agreement: each clause's clock starts at assignment, and at its end the clause is kept or broken.
 *
 * <p>Whoever was settled in a conversation, opted out or worked to the end of the cadence needs no further attempt: the clause is kept.
 */
public final class SlaClocks {

    private final Simulation simulation;
    private final Deadlines deadlines;
    private final Assignments assignments;
    private final Journal journal;
    private final Action<Handover> firstTouchDue = this::firstTouchDue;
    private final Action<Handover> windowCloses = this::windowCloses;

    /** Clocks that report to the journal and pass leads on through the assignments. */
    public SlaClocks(Simulation simulation, Deadlines deadlines, Assignments assignments, Journal journal) {
        this.simulation = simulation;
        this.deadlines = deadlines;
        this.assignments = assignments;
        this.journal = journal;
    }

    /** Starts the clocks of a lead that has just been assigned. */
    public void start(Handover handover) {
        Sla.SalesPromise promise = handover.promise();
        promise.firstTouch().ifPresent(clause -> {
            handover.firstTouchDueAt(deadlines.after(handover.assignedAt(), clause.limit()));
            handover.firstTouchTimer(simulation.schedule(handover.firstTouchDueAt(), Layer.DEADLINE, firstTouchDue, handover));
        });
        promise.minimumAttempts().ifPresent(clause -> {
            handover.windowClosesAt(deadlines.after(handover.assignedAt(), clause.within()));
            simulation.schedule(handover.windowClosesAt(), Layer.DEADLINE, windowCloses, handover);
        });
    }

    /** The first attempt has begun: stops the first-touch clock. */
    public void firstAttempt(Handover handover) {
        if (simulation.cancel(handover.firstTouchTimer())) {
            journal.measured(simulation.now(), handover, Clause.FIRST_TOUCH, true);
        }
    }

    /** Pressure of the agreement on the next attempt, 0 … 1: the enforcement level while a clause's minimum is unmet and its time open. */
    public double pressure(Handover handover) {
        return binds(handover) ? handover.promise().enforcement() : 0;
    }

    /** Whether a clause still asks for an attempt, and so may bring back a lead that a rep has put aside. */
    public boolean binds(Handover handover) {
        return firstTouchOpen(handover) || minimumOpen(handover);
    }

    private boolean minimumOpen(Handover handover) {
        return handover.windowClosesAt() > simulation.now()
                && handover.attempts() < handover.promise().minimumAttempts().orElseThrow().attempts();
    }

    private boolean firstTouchOpen(Handover handover) {
        return handover.attempts() == 0 && handover.firstTouchDueAt() > simulation.now();
    }

    private void firstTouchDue(Handover handover) {
        journal.measured(simulation.now(), handover, Clause.FIRST_TOUCH, false);
        act(handover, handover.promise().firstTouch().orElseThrow().breach());
        letGoIfUnbound(handover);
    }

    private void windowCloses(Handover handover) {
        Sla.MinimumAttempts clause = handover.promise().minimumAttempts().orElseThrow();
        boolean kept = needsNoMore(handover) || handover.attempts() >= clause.attempts();
        journal.measured(simulation.now(), handover, Clause.MINIMUM_ATTEMPTS, kept);
        if (!kept) {
            act(handover, clause.breach());
        }
        letGoIfUnbound(handover);
    }

    private static boolean needsNoMore(Handover handover) {
        return handover.settled() && handover.ending() != Ending.LET_GO && handover.ending() != Ending.DROPPED;
    }

    private void letGoIfUnbound(Handover handover) {
        if (handover.place() == Handover.Place.SHELVED && !binds(handover)) {
            assignments.letGo(handover);
        }
    }

    private void act(Handover handover, Sla.BreachAction action) {
        boolean firstTime = handover.cycle() == 0;
        if (action == Sla.BreachAction.REASSIGN && firstTime && !handover.settled()) {
            assignments.passOn(handover);
        }
    }
}
