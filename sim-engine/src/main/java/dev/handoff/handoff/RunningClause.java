package dev.handoff.handoff;

import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.kernel.Simulation;

/** A clause whose clock runs for one lead. */
final class RunningClause {

    private final Handover handover;
    private final Clause clause;
    private final Sla.BreachAction breach;
    private final Limit limit;
    private final long startedAt;
    private long dueAt;
    private long timer = Simulation.NONE;
    private boolean running = true;

    RunningClause(Handover handover, Clause clause, Sla.BreachAction breach, Limit limit, long startedAt, long dueAt) {
        this.handover = handover;
        this.clause = clause;
        this.breach = breach;
        this.limit = limit;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
    }

    Handover handover() {
        return handover;
    }

    Clause clause() {
        return clause;
    }

    Sla.BreachAction breach() {
        return breach;
    }

    Limit limit() {
        return limit;
    }

    long startedAt() {
        return startedAt;
    }

    long dueAt() {
        return dueAt;
    }

    void dueAt(long at) {
        dueAt = at;
    }

    void timer(long handle) {
        timer = handle;
    }

    long timer() {
        return timer;
    }

    boolean running() {
        return running;
    }

    void end() {
        running = false;
    }

    @Override
    public String toString() {
        return clause.metric() + " of " + handover;
    }
}
