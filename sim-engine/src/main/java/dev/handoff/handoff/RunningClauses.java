package dev.handoff.handoff;

import java.util.ArrayList;
import java.util.List;

/** The clauses of the agreement whose clocks were started for one lead. Most companies have none, so that nothing is kept for most leads. */
final class RunningClauses {

    private List<RunningClause> clauses = List.of();

    void watch(RunningClause clause) {
        if (clauses.isEmpty()) {
            clauses = new ArrayList<>(Clause.values().length);
        }
        clauses.add(clause);
    }

    /** The clause of that kind while its clock runs, or null. */
    RunningClause running(Clause clause) {
        for (int i = 0; i < clauses.size(); i++) {
            RunningClause running = clauses.get(i);
            if (running.clause() == clause && running.running()) {
                return running;
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
