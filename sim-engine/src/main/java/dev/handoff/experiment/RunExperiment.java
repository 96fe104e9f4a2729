package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import java.util.concurrent.CancellationException;

/**
 * Replicates one company until the plan is fulfilled. Everything that decides or reports looks at the contiguous prefix of replications
 * only, so the result is the same bit by bit for any number of threads.
 */
public final class RunExperiment {

    private static final String STOPPING_METRIC = Metric.REVENUE_EXPECTED.name();

    private final Timeline timeline;
    private final Plan plan;
    private final Progress progress;
    private final RunTable prefix;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;
    private int target;

    private RunExperiment(Timeline timeline, Plan plan, Progress progress) {
        this.timeline = timeline;
        this.plan = plan;
        this.progress = progress;
        this.target = plan.first();
        this.prefix = new RunTable(timeline, plan.cap());
    }

    /**
     * Runs the experiment.
     *
     * @throws CancellationException when the user cancelled before the first replication was finished
     */
    public static RunResult run(Timeline timeline, Plan plan, Progress progress) {
        return new RunExperiment(timeline, plan, progress).run();
    }

    /** Runs the experiment on a company in which nothing changes. */
    public static RunResult run(Company company, Plan plan, Progress progress) {
        return run(Timeline.steady(company), plan, progress);
    }

    /** About how many bytes each replication of that company takes to the end of a run. */
    public static double bytesOfOne(Company company) {
        return RunTable.bytesOfOne(company);
    }

    private RunResult run() {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(
                    0,
                    plan.cap(),
                    number -> new RunTask(timeline, plan.seed(), number),
                    this::take,
                    progress::cancelled);
            return Summaries.of(timeline.start(), plan, prefix, stop);
        }
    }

    /** Keeps a replication; looks at the precision when the time has come. */
    private boolean take(int number, ReplicationValues values) {
        prefix.add(values);
        progress.finished(prefix.replications(), target);
        return prefix.replications() < target || goOn();
    }

    private boolean goOn() {
        if (plan.precision() > 0 && preciseEnough()) {
            stop = RunResult.Stop.PRECISION;
            return false;
        }
        if (target == plan.cap()) {
            stop = plan.precision() > 0 ? RunResult.Stop.CAP : RunResult.Stop.FIXED;
            return false;
        }
        target = Math.min(plan.cap(), target + Plan.LOOK_EVERY);
        return true;
    }

    private boolean preciseEnough() {
        double[] values = prefix.values(STOPPING_METRIC);
        Interval interval = LuckCorrection.of(STOPPING_METRIC, values, prefix, plan)
                .map(ControlledMean::interval)
                .orElseGet(() -> MeanIntervals.student(values, plan.confidence()));
        return interval.halfWidth() <= plan.precision() * Math.abs(interval.estimate());
    }
}
