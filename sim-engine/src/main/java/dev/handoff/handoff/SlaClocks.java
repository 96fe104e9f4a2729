package dev.handoff.handoff;

import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import java.util.List;

/**
 * Watches sales' half of the agreement: each clause's clock starts at assignment; the clause is kept when its stop event comes in time,
 * and broken when time is up.
 *
 * <p>A lead that is settled before it was ever due (rejected, given back) makes clauses about attempts pointless: they are not measured.
 * A lead settled in a conversation, opted out or worked to the end of the cadence needs no further attempt: the minimum is kept.
 */
public final class SlaClocks {

    private final Simulation simulation;
    private final Deadlines deadlines;
    private final Assignments assignments;
    private final Journal journal;
    private final Action<RunningClause> timeIsUp = this::timeIsUp;
    private final Action<RunningClause> reminder = this::remind;

    /** Clocks that report to the journal and act through the assignments. */
    public SlaClocks(Simulation simulation, Deadlines deadlines, Assignments assignments, Journal journal) {
        this.simulation = simulation;
        this.deadlines = deadlines;
        this.assignments = assignments;
        this.journal = journal;
    }

    /** Starts the clocks of a lead that has just been assigned, or is held while they run. */
    public void start(Handover handover) {
        Sla.SalesPromise promise = handover.promise();
        String channel = handover.lead().channel().name();
        promise.acceptance().ifPresent(c -> start(handover, Clause.ACCEPTANCE, c.limit(), c.reminders(), c.breach()));
        promise.firstTouch()
                .ifPresent(c -> start(handover, Clause.FIRST_TOUCH, c.limitFor(channel), c.reminders(), c.breach()));
        promise.minimumAttempts()
                .ifPresent(c -> start(handover, Clause.MINIMUM_ATTEMPTS, c.within(), c.reminders(), c.breach()));
        promise.disposition().ifPresent(c -> start(handover, Clause.DISPOSITION, c.limit(), c.reminders(), c.breach()));
    }

    private void start(Handover handover, Clause clause, Limit limit, List<Double> reminders, Sla.BreachAction breach) {
        long start = handover.clockStart();
        RunningClause running =
                new RunningClause(handover, clause, breach, limit, start, deadlines.after(handover, start, limit));
        handover.clauses().watch(running);
        running.timer(simulation.schedule(running.dueAt(), Layer.DEADLINE, timeIsUp, running));
        for (double share : reminders) {
            long at = deadlines.after(handover, start, new Limit(limit.amount() * share, limit.basis()));
            simulation.schedule(at, Layer.DEADLINE, reminder, running);
        }
    }

    /** The lead has come to people who keep other hours: its clocks go by theirs, as if they had from the start. */
    public void moved(Handover handover) {
        for (RunningClause clause : handover.clauses().running()) {
            long due = deadlines.after(handover, clause.startedAt(), clause.limit());
            clause.dueAt(Math.max(simulation.now(), due));
            simulation.cancel(clause.timer());
            clause.timer(simulation.schedule(clause.dueAt(), Layer.DEADLINE, timeIsUp, clause));
        }
    }

    /** The rep has accepted or rejected the lead. */
    public void reviewed(Handover handover) {
        keep(handover, Clause.ACCEPTANCE);
    }

    /** An attempt has been logged. */
    public void attempted(Handover handover) {
        keep(handover, Clause.FIRST_TOUCH);
        boolean enough = handover.promise()
                .minimumAttempts()
                .filter(clause -> handover.log().logged() >= clause.attempts())
                .isPresent();
        if (enough) {
            keep(handover, Clause.MINIMUM_ATTEMPTS);
        }
    }

    /** The outcome has been recorded with its reason. */
    public void recorded(Handover handover) {
        keep(handover, Clause.DISPOSITION);
    }

    /** The lead has left the follow-up; what its clauses asked for is done or pointless. */
    public void settled(Handover handover) {
        RunningClause first = handover.clauses().running(Clause.FIRST_TOUCH);
        if (first != null) {
            end(first);
        }
        if (needsNoMore(handover.ending())) {
            keep(handover, Clause.MINIMUM_ATTEMPTS);
        }
        RunningClause minimum = handover.clauses().running(Clause.MINIMUM_ATTEMPTS);
        if (minimum != null) {
            end(minimum);
        }
    }

    private static boolean needsNoMore(Ending ending) {
        return switch (ending) {
            case QUALIFIED, NOT_A_FIT, BOUGHT_ELSEWHERE, OPTED_OUT, CADENCE_DONE -> true;
            default -> false;
        };
    }

    /** Pressure of the agreement on the next attempt, 0 … 1: the enforcement level while a clause asks for one; all of it once escalated. */
    public double pressure(Handover handover) {
        if (!binds(handover)) {
            return handover.escalated() ? 1 : 0;
        }
        return handover.escalated() ? 1 : handover.promise().enforcement();
    }

    /** Whether a clause still asks for an attempt, and so may bring back a lead that a rep has put aside. */
    public boolean binds(Handover handover) {
        return handover.clauses().running(Clause.FIRST_TOUCH) != null
                || handover.clauses().running(Clause.MINIMUM_ATTEMPTS) != null;
    }

    private void keep(Handover handover, Clause clause) {
        RunningClause running = handover.clauses().running(clause);
        if (running != null) {
            end(running);
            measured(running, true);
        }
    }

    private void end(RunningClause running) {
        running.end();
        simulation.cancel(running.timer());
    }

    private void measured(RunningClause running, boolean kept) {
        if (running.breach() != Sla.BreachAction.NONE) {
            journal.measured(simulation.now(), running.handover(), running.clause(), kept);
        }
    }

    private void remind(RunningClause running) {
        if (running.running()) {
            assignments.remind(running.handover());
        }
    }

    private void timeIsUp(RunningClause running) {
        running.end();
        measured(running, false);
        Handover handover = running.handover();
        if (!handover.settled()) {
            act(handover, running.breach());
        }
        if (handover.place() == Handover.Place.SHELVED && !binds(handover)) {
            assignments.letGo(handover);
        }
    }

    private void act(Handover handover, Sla.BreachAction action) {
        switch (action) {
            case ESCALATE -> assignments.escalate(handover);
            case REASSIGN -> {
                if (handover.cycle() == 0) {
                    assignments.passOn(handover);
                }
            }
            case RETURN -> assignments.giveBack(handover);
            default -> {}
        }
    }
}
