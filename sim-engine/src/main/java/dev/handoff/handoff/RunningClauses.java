package dev.handoff.handoff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of the agreement whose clocks were started for one lead. Most companies have none: their leads share {@link #NONE}. */
final class RunningClauses {

    /** Of a lead about which nothing is promised. Nothing is added to it. */
    static final RunningClauses NONE = new RunningClauses();

    private static final int MOST = SalesClause.values().length;

    private final List<RunningClause> clauses = new ArrayList<>(MOST);

    void watch(RunningClause clause) {
        clauses.add(clause);
    }

    int size() {
        return clauses.size();
    }

    RunningClause get(int i) {
        return clauses.get(i);
    }

    /** The clause of that kind while its limit lies ahead, or null. */
    @Nullable
    RunningClause running(SalesClause clause) {
        RunningClause found = open(clause);
        return found != null && found.running() ? found : null;
    }

    /** The clause of that kind while it asks for something, in time or overdue, or null. */
    @Nullable
    RunningClause open(SalesClause clause) {
        for (int i = 0; i < clauses.size(); i++) {
            RunningClause found = clauses.get(i);
            if (found.clause() == clause && !found.over()) {
                return found;
            }
        }
        return null;
    }

    /** All clauses whose clocks run. */
    List<RunningClause> running() {
        return clauses.stream().filter(RunningClause::running).toList();
    }

    /** When the next clause that asks for something runs out; {@link Long#MAX_VALUE} when none does. */
    long nextDue() {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < clauses.size(); i++) {
            RunningClause running = clauses.get(i);
            next = running.running() ? Math.min(next, running.dueAt()) : next;
        }
        return next;
    }
}
