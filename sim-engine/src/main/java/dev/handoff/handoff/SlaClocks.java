package dev.handoff.handoff;

import dev.handoff.company.Limit;
import dev.handoff.company.PassingOn;
import dev.handoff.company.Sla;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of sales' half of the agreement: each clause's clock starts at assignment; the clause is kept when its stop event comes in
 * time, and broken when time is up. A broken one asks on until it is done or waived ({@link Watching}). Nothing but the counting happens
 * where nobody looks.
 *
 * <p>A lead that is settled before it was ever due (rejected, given back) makes clauses about attempts pointless: they are not measured. Nor
 * is its acceptance where it was given back unread.
 * A lead settled in a conversation, opted out or worked to the end of the cadence needs no further attempt: the minimum is kept. A lead
 * that was simply let go is a broken promise when its time is up.
 */
public final class SlaClocks {

    private final Simulation simulation;
    private final Deadlines deadlines;
    private final Assignments assignments;
    private final Journal journal;
    private final Watching watching;
    private final Action<RunningClause> timeIsUp = this::timeIsUp;
    private final Action<RunningClause> reminder = this::remind;
    private final Action<RunningClause> waived = this::waive;

    /** Clocks that report to the journal and act through the assignments. */
    public SlaClocks(
            Simulation simulation, Deadlines deadlines, Assignments assignments, Journal journal, Watching watching) {
        this.simulation = simulation;
        this.deadlines = deadlines;
        this.assignments = assignments;
        this.journal = journal;
        this.watching = watching;
    }

    /** Starts the clocks of a lead that has just been assigned, or is held while they run. */
    public void start(Handover handover) {
        Sla.SalesPromise promise = handover.promise();
        if (!promise.promisesAnything()) {
            return;
        }
        String channel = handover.lead().channel().name();
        promise.acceptance()
                .ifPresent(c -> start(handover, SalesClause.ACCEPTANCE, c.limit(), c.reminders(), c.breach()));
        promise.firstTouch()
                .ifPresent(
                        c -> start(handover, SalesClause.FIRST_TOUCH, c.limitFor(channel), c.reminders(), c.breach()));
        promise.minimumAttempts()
                .ifPresent(c -> start(handover, SalesClause.MINIMUM_ATTEMPTS, c.within(), c.reminders(), c.breach()));
        promise.disposition()
                .ifPresent(c -> start(handover, SalesClause.DISPOSITION, c.limit(), c.reminders(), c.breach()));
        if (promise.watched() && handover.clauses().size() > 0) {
            journal.promised(simulation.now(), handover, watching.onList(handover));
        }
    }

    private void start(
            Handover handover, SalesClause clause, Limit limit, List<Double> reminders, Sla.BreachAction breach) {
        long start = handover.custody().clockStart();
        RunningClause running = new RunningClause(handover, clause, breach, reminders);
        handover.watch(running);
        run(running, start, limit);
        if (breach != Sla.BreachAction.NONE) {
            journal.clockStarted(running.startedAt(), handover, clause, running.dueAt());
        }
    }

    private long reminderAt(RunningClause clause, int number) {
        Limit limit = clause.limit();
        Limit part = new Limit(limit.amount() * clause.reminderShare(number), limit.basis());
        return deadlines.after(clause.handover(), clause.startedAt(), part);
    }

    private void run(RunningClause clause, long from, Limit limit) {
        clause.start(limit, from, deadlines.after(clause.handover(), from, limit));
        clause.timer(simulation.schedule(clause.dueAt(), Layer.DEADLINE, timeIsUp, clause));
        if (clause.handover().promise().watched()) {
            for (int i = 0; i < clause.reminders(); i++) {
                clause.reminder(i, simulation.schedule(reminderAt(clause, i), Layer.DEADLINE, reminder, clause));
            }
        }
    }

    /** The lead has come to people who keep other hours: its clocks go by theirs, as if they had from the start. */
    public void moved(Handover handover) {
        for (RunningClause clause : handover.clauses().running()) {
            long before = clause.dueAt();
            long due = deadlines.after(handover, clause.startedAt(), clause.limit());
            clause.dueAt(Math.max(simulation.now(), due));
            tellMoved(clause, before);
            simulation.cancel(clause.timer());
            clause.timer(simulation.schedule(clause.dueAt(), Layer.DEADLINE, timeIsUp, clause));
            moveReminders(clause);
        }
    }

    private void moveReminders(RunningClause clause) {
        for (int i = 0; i < clause.reminders(); i++) {
            if (simulation.isPending(clause.reminder(i))) {
                simulation.cancel(clause.reminder(i));
                long at = Math.max(simulation.now(), reminderAt(clause, i));
                clause.reminder(i, simulation.schedule(at, Layer.DEADLINE, reminder, clause));
            }
        }
    }

    private void tellMoved(RunningClause clause, long before) {
        if (clause.counts()) {
            journal.clockMoved(
                    simulation.now(), clause.handover(), clause.clause(), clause.startedAt(), before, clause.dueAt());
        }
    }

    /** The rep has accepted or rejected the lead. */
    public void reviewed(Handover handover) {
        keep(handover, SalesClause.ACCEPTANCE);
    }

    /** An attempt has been logged. */
    public void attempted(Handover handover) {
        keep(handover, SalesClause.FIRST_TOUCH);
        Optional<Sla.MinimumAttempts> minimum = handover.promise().minimumAttempts();
        if (minimum.isPresent() && handover.log().logged() >= minimum.get().attempts()) {
            keep(handover, SalesClause.MINIMUM_ATTEMPTS);
        }
    }

    /** The outcome has been recorded with its reason. */
    public void recorded(Handover handover) {
        keep(handover, SalesClause.DISPOSITION);
    }

    /** The lead has left the follow-up; what its clauses asked for is done, pointless, or will be missed. */
    public void settled(Handover handover) {
        if (isLetDown(handover.ending())) {
            endIfMissed(handover, SalesClause.FIRST_TOUCH);
            endIfMissed(handover, SalesClause.MINIMUM_ATTEMPTS);
            return;
        }
        endIfOpen(handover, SalesClause.FIRST_TOUCH);
        if (handover.ending() == Ending.RETURNED) {
            endIfOpen(handover, SalesClause.ACCEPTANCE);
        }
        if (needsNoMore(handover.ending())) {
            keep(handover, SalesClause.MINIMUM_ATTEMPTS);
        }
        endIfOpen(handover, SalesClause.MINIMUM_ATTEMPTS);
    }

    private static boolean needsNoMore(Ending ending) {
        return switch (ending) {
            case QUALIFIED, NOT_A_FIT, BOUGHT_ELSEWHERE, OPTED_OUT, CADENCE_DONE -> true;
            default -> false;
        };
    }

    /** Nobody held it back: its clocks run on, and count a broken promise each. */
    private static boolean isLetDown(Ending ending) {
        return ending == Ending.LET_GO || ending == Ending.DROPPED || ending == Ending.EXPIRED_UNREAD;
    }

    private void keep(Handover handover, SalesClause clause) {
        RunningClause open = handover.clauses().open(clause);
        if (open != null) {
            boolean inTime = open.running();
            end(open);
            if (inTime) {
                measured(open, true);
            }
        }
    }

    private void endIfOpen(Handover handover, SalesClause clause) {
        RunningClause open = handover.clauses().open(clause);
        if (open != null) {
            end(open);
        }
    }

    private void endIfMissed(Handover handover, SalesClause clause) {
        if (handover.clauses().running(clause) == null) {
            endIfOpen(handover, clause);
        }
    }

    private void end(RunningClause clause) {
        clause.end();
        simulation.cancel(clause.timer());
    }

    private void measured(RunningClause clause, boolean kept) {
        if (clause.measure() && clause.breach() != Sla.BreachAction.NONE) {
            journal.measured(
                    simulation.now(), clause.handover(), clause.clause(), kept, clause.startedAt(), clause.dueAt());
        }
    }

    private void remind(RunningClause clause) {
        if (clause.running()) {
            assignments.remind(clause.handover());
        }
    }

    private void timeIsUp(RunningClause clause) {
        Handover handover = clause.handover();
        miss(clause);
        measured(clause, false);
        if (handover.settled() || !handover.promise().watched()) {
            return;
        }
        act(clause);
        letGoOrMoveDown(handover);
    }

    private void miss(RunningClause clause) {
        Handover handover = clause.handover();
        double asksOn = handover.promise().watch().overdue();
        if (asksOn > 0
                && !handover.settled()
                && handover.promise().watched()
                && clause.clause().asksForRep()) {
            clause.miss();
            clause.timer(simulation.schedule(
                    watching.waivedAt(clause, handover.promise().watch()), Layer.DEADLINE, waived, clause));
        } else {
            clause.end();
        }
    }

    private void waive(RunningClause clause) {
        clause.end();
        letGoOrMoveDown(clause.handover());
    }

    /** Nothing may bring it back any more, or it comes after those in time. */
    private void letGoOrMoveDown(Handover handover) {
        if (handover.place() == LeadPlace.SHELVED && !watching.binds(handover)) {
            assignments.letGo(handover);
        } else if (handover.attention().rank() < 0) {
            assignments.moveDown(handover);
        }
    }

    private void act(RunningClause clause) {
        Handover handover = clause.handover();
        switch (clause.breach()) {
            case ESCALATE -> assignments.escalate(handover);
            case REASSIGN -> passOn(clause);
            case RETURN -> assignments.giveBack(handover);
            default -> {}
        }
    }

    /** Whoever gets it has a clock of their own, reminders included, as often as the agreement says. */
    private void passOn(RunningClause clause) {
        Handover handover = clause.handover();
        PassingOn rule = handover.promise().reassign();
        if (handover.custody().timesLetDown() < rule.times()) {
            Limit next = rule.limit().orElse(clause.limit());
            assignments.passOn(handover, () -> startAnew(clause, next));
        }
    }

    private void startAnew(RunningClause clause, Limit limit) {
        clause.handover().custody().letDown();
        simulation.cancel(clause.timer());
        run(clause, simulation.now(), limit);
    }
}
