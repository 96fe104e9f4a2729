package dev.handoff.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Runs several policies on the same draws and compares them replication by replication. */
public final class CompareExperiment {

    /** Replications below which a time budget does not end a comparison: fewer say nothing. */
    static final int FEWEST = 10;

    private final PolicyRuns runs;
    private final Plan plan;
    private final Progress progress;
    private final ComparisonTable table;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private CompareExperiment(List<Policy> policies, Plan plan, Luck luck, Progress progress) {
        this.runs = new PolicyRuns(policies, plan.seed(), luck);
        this.plan = plan;
        this.progress = progress;
        this.table = new ComparisonTable(policies);
    }

    /**
     * Compares policies on common random numbers.
     *
     * @param policies the base first; those that are the same run once and differ by exactly 0
     * @param plan how many replications at most
     * @throws CancellationException when the user cancelled before two replications were finished
     * @throws IllegalArgumentException for fewer than two policies
     */
    public static Comparison run(List<Policy> policies, Plan plan, Progress progress) {
        return run(policies, plan, Luck.COMMON, progress);
    }

    /** The same with a choice of draws. */
    public static Comparison run(List<Policy> policies, Plan plan, Luck luck, Progress progress) {
        if (policies.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two policies, not " + policies.size());
        }
        return new CompareExperiment(policies, plan, luck, progress).run();
    }

    private Comparison run() {
        try (Workers workers = new Workers(plan.threads())) {
            workers.inOrder(0, plan.cap(), runs::replication, this::take, progress::cancelled);
        }
        if (table.replications() < 2) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return ComparisonSummaries.of(table, plan, stop);
    }

    private boolean take(int number, List<PolicyOutcome> outcomes) {
        table.add(outcomes);
        int done = number + 1;
        progress.finished(done, plan.cap());
        if (done >= FEWEST && progress.timeIsUp()) {
            stop = RunResult.Stop.TIME;
            return false;
        }
        stop = done == plan.cap() ? RunResult.Stop.FIXED : stop;
        return true;
    }
}
