package dev.handoff.handoff;

import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.kernel.Simulation;
import java.util.Arrays;
import java.util.List;

/** A clause for one lead: its clock runs until the limit; afterwards it may be overdue, and ask on, until it is over. */
final class RunningClause {

    private enum State {
        IN_TIME,
        OVERDUE,
        OVER
    }

    private static final double UNKNOWN = -1;
    private static final long[] NO_REMINDERS = {};

    private final Handover handover;
    private final SalesClause clause;
    private final Sla.BreachAction breach;
    private final List<Double> reminderShares;
    private final long[] reminders;

    @SuppressWarnings("NullAway.Init") // set when its clock starts, right after it is made
    private Limit limit;

    private long startedAt;
    private long dueAt;
    private long timer = Simulation.NONE;
    private double length;
    private State state = State.IN_TIME;
    private boolean measured;

    RunningClause(Handover handover, SalesClause clause, Sla.BreachAction breach, List<Double> reminderShares) {
        this.handover = handover;
        this.clause = clause;
        this.breach = breach;
        this.reminderShares = reminderShares;
        this.reminders = reminderShares.isEmpty() ? NO_REMINDERS : new long[reminderShares.size()];
        Arrays.fill(reminders, Simulation.NONE);
    }

    Handover handover() {
        return handover;
    }

    SalesClause clause() {
        return clause;
    }

    Sla.BreachAction breach() {
        return breach;
    }

    /** Whether something may happen before its time is up, or then, that takes a lead off the shelf. */
    boolean mayBringBack() {
        return reminders.length > 0
                || breach == Sla.BreachAction.ESCALATE
                || breach == Sla.BreachAction.REASSIGN
                || breach == Sla.BreachAction.RETURN;
    }

    /** The clock starts, or starts anew for somebody else. */
    void start(Limit allowed, long at, long due) {
        limit = allowed;
        startedAt = at;
        dueAt = due;
        length = UNKNOWN;
        state = State.IN_TIME;
    }

    Limit limit() {
        return limit;
    }

    long startedAt() {
        return startedAt;
    }

    /** Milliseconds from start to limit by the limit's own clock: worked out once, because pressure asks for it again and again. */
    double length(Deadlines deadlines) {
        if (length == UNKNOWN) {
            length = deadlines.between(handover, startedAt, dueAt, limit.basis());
        }
        return length;
    }

    long dueAt() {
        return dueAt;
    }

    void dueAt(long at) {
        dueAt = at;
        length = UNKNOWN;
    }

    void timer(long handle) {
        timer = handle;
    }

    long timer() {
        return timer;
    }

    /** How many reminders it has. */
    int reminders() {
        return reminders.length;
    }

    /** The share of the limit after which that reminder comes. */
    double reminderShare(int number) {
        return reminderShares.get(number);
    }

    void reminder(int number, long handle) {
        reminders[number] = handle;
    }

    long reminder(int number) {
        return reminders[number];
    }

    /** Whether its limit lies ahead. */
    boolean running() {
        return state == State.IN_TIME;
    }

    /** Whether it was missed and asks on. */
    boolean overdue() {
        return state == State.OVERDUE;
    }

    boolean over() {
        return state == State.OVER;
    }

    void miss() {
        state = State.OVERDUE;
    }

    void end() {
        state = State.OVER;
    }

    /** Whether it will be counted as kept or broken: once for each lead, and only where breaches are counted at all. */
    boolean counts() {
        return breach != Sla.BreachAction.NONE && !measured;
    }

    /** Whether it is the first time that this clause is found kept or broken for this lead; only that time counts. */
    boolean measure() {
        boolean first = !measured;
        measured = true;
        return first;
    }

    @Override
    public String toString() {
        return clause.path() + " of " + handover;
    }
}
