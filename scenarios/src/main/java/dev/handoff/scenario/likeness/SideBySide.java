package dev.handoff.scenario.likeness;

import dev.handoff.experiment.Cluster;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does simulated periods side by side: on the cluster for which this process was started, else by the threads of the pool that asks, which the
 * fits to simulated logs take as well.
 */
final class SideBySide {
    private static final int HERE = 8;

    private SideBySide() {}

    /** How many to begin together, where nothing says it. */
    static int atATime() {
        return Cluster.here().map(cluster -> Math.max(HERE, cluster.cores())).orElse(HERE);
    }

    /**
     * Does them.
     *
     * @param work says what the piece of that number is
     * @param progress is asked whether to go on
     * @param finished is told of each that is finished
     * @return the results from the first on, in the order of their numbers; fewer where somebody asked to end, or the time granted is well over
     */
    static <T> List<T> of(
            int from, int to, IntFunction<? extends PeriodTask<T>> work, Progress progress, Runnable finished) {
        return Cluster.here().isPresent()
                ? onCluster(from, to, work, progress, finished)
                : here(from, to, work, progress, finished);
    }

    /** Whether somebody wants to end, or the time granted is well over: a long period nobody wants to wait for. */
    private static boolean isAsked(Progress progress) {
        return progress.cancelled() || progress.timeIsWellOver();
    }

    private static <T> List<T> here(
            int from, int to, IntFunction<? extends PeriodTask<T>> work, Progress progress, Runnable finished) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> {
                    Optional<T> result = unlessEnded(work, number, progress);
                    finished.run();
                    return result;
                })
                .toList()
                .stream()
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<T> unlessEnded(
            IntFunction<? extends PeriodTask<T>> work, int number, Progress progress) {
        if (isAsked(progress)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(number).run(() -> isAsked(progress)));
        } catch (PeriodEnded e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> onCluster(
            int from, int to, IntFunction<? extends PeriodTask<T>> work, Progress progress, Runnable finished) {
        List<T> results = new ArrayList<>();
        try (Workers workers = Workers.of(1)) {
            workers.<T>inOrder(
                    from,
                    to,
                    work,
                    (number, result) -> {
                        results.add(result);
                        finished.run();
                        return true;
                    },
                    () -> isAsked(progress));
        }
        return results;
    }
}
