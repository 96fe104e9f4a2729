package dev.handoff.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;

/** Replicates several policies on the same draws, one replication of all after the other, and keeps their figures. */
final class PolicyTrial {

    /** Replications below which a time budget does not end a trial: fewer say nothing. */
    static final int FEWEST = 5;

    /** Replications without which there is no ±; even time that is well over waits for them. */
    private static final int FEWEST_AT_ALL = 2;

    private final Plan plan;
    private final Progress progress;
    private final ComparisonTable table;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private PolicyTrial(List<Policy> policies, Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.table = new ComparisonTable(policies);
    }

    /**
     * What a trial gave.
     *
     * @param table every figure
     * @param stop why it ended
     */
    record Outcome(ComparisonTable table, RunResult.Stop stop) {}

    /**
     * Runs the policies, the base first.
     *
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    static Outcome run(List<Policy> policies, Plan plan, Luck luck, Progress progress) {
        return run(policies, plan, new PolicyRuns(policies, plan.seed(), luck)::replication, progress);
    }

    /**
     * Runs the policies on common luck for their figures alone.
     *
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    static Outcome figures(List<Policy> policies, Plan plan, Progress progress) {
        return run(policies, plan, new PolicyRuns(policies, plan.seed(), Luck.COMMON)::figures, progress);
    }

    private static Outcome run(
            List<Policy> policies, Plan plan, IntFunction<Task<List<PolicyOutcome>>> work, Progress progress) {
        PolicyTrial trial = new PolicyTrial(policies, plan, progress);
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), work, trial::take, trial::ends);
        }
        if (trial.table.replications() < FEWEST_AT_ALL) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return new Outcome(trial.table, trial.stop);
    }

    private boolean take(int number, List<PolicyOutcome> outcomes) {
        table.add(outcomes);
        int done = number + 1;
        progress.finished(done, plan.cap());
        if (timeEnds()) {
            return false;
        }
        stop = done == plan.cap() ? RunResult.Stop.FIXED : stop;
        return true;
    }

    /** Whether not to wait for what is at work. */
    private boolean ends() {
        return progress.cancelled() || timeEnds();
    }

    /** When time is up, the number reached is the record of it. */
    private boolean timeEnds() {
        int done = table.replications();
        boolean ends = done >= FEWEST && progress.timeIsUp() || done >= FEWEST_AT_ALL && progress.timeIsWellOver();
        stop = ends ? RunResult.Stop.FIXED : stop;
        return ends;
    }
}
