package dev.handoff.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Runs several policies on the same draws and compares them replication by replication. */
public final class CompareExperiment {

    /** Replications of all policies below which a time that is up does not end a comparison: fewer say nothing. */
    public static final int FEWEST_IN_TIME = PolicyTrial.FEWEST;

    private CompareExperiment() {}

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
        PolicyTrial.Outcome outcome = PolicyTrial.run(policies, plan, luck, progress);
        return ComparisonSummaries.of(outcome.table(), plan, outcome.stop());
    }
}
