package dev.handoff.evidence.cases;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Compares the engine with theory: replicates each company, measures each figure, and says how many standard errors lie between.
 *
 * <p>Each case's seed follows from its name, so that cases do not share their luck: draws are keyed, and under one seed all queues would
 * see the same busy days. No seed is ever chosen by its result; replications and lengths follow from the demanded precision alone. The
 * result does not depend on the number of threads.
 */
public final class OracleCheck {

    private final ExecutorService workers;
    private final Progress progress;
    private final int planned;
    private int done;

    private OracleCheck(ExecutorService workers, Progress progress, int planned) {
        this.workers = workers;
        this.progress = progress;
        this.planned = planned;
    }

    /**
     * Runs the comparisons, case by case in order.
     *
     * @param cases what to compare
     * @param threads worker threads
     * @param progress told of each replication; when cancelled, only the cases finished before are returned
     */
    public static List<TheoryComparison> run(List<OracleCase> cases, int threads, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OracleCheck::daemon);
        try {
            int planned = cases.stream().mapToInt(OracleCase::replications).sum();
            return new OracleCheck(workers, progress, planned).run(cases);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "oracle");
        thread.setDaemon(true);
        return thread;
    }

    private List<TheoryComparison> run(List<OracleCase> cases) {
        List<TheoryComparison> comparisons = new ArrayList<>();
        for (OracleCase oracle : cases) {
            List<double[]> measured = collect(submit(oracle));
            if (measured.size() < oracle.replications()) {
                return comparisons;
            }
            for (int i = 0; i < oracle.figures().size(); i++) {
                comparisons.add(TheoryComparison.of(oracle, oracle.figures().get(i), column(measured, i)));
            }
        }
        return comparisons;
    }

    private List<Future<double[]>> submit(OracleCase oracle) {
        Timeline timeline = ScenarioLoader.load(oracle.scenario(), oracle.overrides())
                .orThrow()
                .timeline();
        List<Future<double[]>> futures = new ArrayList<>();
        for (int i = 0; i < oracle.replications(); i++) {
            int number = i;
            futures.add(workers.submit(() -> measure(oracle, timeline, number)));
        }
        return futures;
    }

    private static double[] measure(OracleCase oracle, Timeline timeline, int number) {
        Observation observation = Observation.of(timeline, seed(oracle), number);
        return oracle.figures().stream()
                .mapToDouble(figure -> figure.measure().of(observation))
                .toArray();
    }

    /** The hash that the Java language defines for the case's id. */
    static long seed(OracleCase oracle) {
        return oracle.id().hashCode();
    }

    private List<double[]> collect(List<Future<double[]>> futures) {
        List<double[]> measured = new ArrayList<>();
        for (Future<double[]> future : futures) {
            if (progress.cancelled()) {
                return measured;
            }
            measured.add(await(future));
            done++;
            progress.finished(done, planned);
        }
        return measured;
    }

    private static double[] await(Future<double[]> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a comparison with theory", e);
        }
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
