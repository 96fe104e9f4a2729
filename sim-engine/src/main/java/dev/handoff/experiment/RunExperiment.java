package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Replicates one company until the plan is fulfilled.
 *
 * <p>Workers take replications in order and may finish out of order; everything that decides or reports looks at the contiguous prefix
 * only, so the result is the same bit by bit for any number of threads.
 */
public final class RunExperiment {

    private static final long LISTEN_EVERY_MILLIS = 50;
    private static final String STOPPING_METRIC = "revenue.expected";

    private final Timeline timeline;
    private final Plan plan;
    private final Progress progress;
    private final List<ReplicationValues> prefix = new ArrayList<>();
    private final List<Future<ReplicationValues>> submitted = new ArrayList<>();

    private RunExperiment(Timeline timeline, Plan plan, Progress progress) {
        this.timeline = timeline;
        this.plan = plan;
        this.progress = progress;
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

    private RunResult run() {
        ExecutorService workers = Executors.newFixedThreadPool(plan.threads(), RunExperiment::daemon);
        try {
            RunResult.Stop stop = replicate(workers);
            return Summaries.of(timeline.start(), plan, prefix, stop);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "replication");
        thread.setDaemon(true);
        return thread;
    }

    private RunResult.Stop replicate(ExecutorService workers) {
        int target = plan.first();
        while (true) {
            submitUpTo(Math.min(plan.cap(), target + Plan.LOOK_EVERY), workers);
            if (!collectUpTo(target)) {
                return RunResult.Stop.INTERRUPTED;
            }
            if (plan.precision() > 0 && preciseEnough()) {
                return RunResult.Stop.PRECISION;
            }
            if (target == plan.cap()) {
                return plan.precision() > 0 ? RunResult.Stop.CAP : RunResult.Stop.FIXED;
            }
            target = Math.min(plan.cap(), target + Plan.LOOK_EVERY);
        }
    }

    private void submitUpTo(int count, ExecutorService workers) {
        while (submitted.size() < count) {
            int number = submitted.size();
            submitted.add(workers.submit(() -> ReplicationValues.of(timeline, plan.seed(), number)));
        }
    }

    private boolean collectUpTo(int target) {
        while (prefix.size() < target) {
            Optional<ReplicationValues> next = await(prefix.size());
            if (next.isEmpty()) {
                return false;
            }
            prefix.add(next.get());
            submitted.set(prefix.size() - 1, null);
            progress.finished(prefix.size(), target);
        }
        return true;
    }

    /** The figures of a replication; empty when the user cancels first, which need not wait for a long replication. */
    private Optional<ReplicationValues> await(int number) {
        while (!progress.cancelled()) {
            try {
                return Optional.of(submitted.get(number).get(LISTEN_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue; // still at work
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "replication " + number + ": " + e.getCause().getMessage(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for replication " + number, e);
            }
        }
        return Optional.empty();
    }

    private boolean preciseEnough() {
        double[] values =
                prefix.stream().mapToDouble(r -> r.value(STOPPING_METRIC)).toArray();
        MeanInterval interval = MeanInterval.of(values, plan.confidence());
        return interval.halfWidth() <= plan.precision() * Math.abs(interval.mean());
    }
}
