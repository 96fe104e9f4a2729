package dev.handoff.cli.progress;

import dev.handoff.experiment.Progress;
import dev.handoff.terminal.Begun;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Work that goes on in the background until somebody waits for it; only then is anything shown of it, and may Ctrl-C end it. Who waits
 * for work that nobody has begun does it.
 *
 * @param <R> what it gives
 */
final class Ahead<R> implements Begun<R> {
    private final Waiting waiting;
    private final Function<Progress, R> work;
    private final Reporter reporter = new Reporter();
    private FutureTask<R> task;
    private volatile boolean dropped;

    /** Shows somebody who waits how the work gets on. */
    interface Waiting {
        /**
         * Waits for work of which a part is done already.
         *
         * @throws CancellationException when it was ended before anything was finished
         */
        <R> R on(int done, Function<Progress, R> work);
    }

    private Ahead(Waiting waiting, Function<Progress, R> work) {
        this.waiting = waiting;
        this.work = work;
        this.task = fresh();
    }

    /** Has the work done by the executor. */
    static <R> Ahead<R> begin(Waiting waiting, Function<Progress, R> work, Executor executor) {
        Ahead<R> ahead = new Ahead<>(waiting, work);
        executor.execute(ahead.task);
        return ahead;
    }

    private FutureTask<R> fresh() {
        return new FutureTask<>(() -> work.apply(reporter));
    }

    /** What is finished is there at once, and nobody sees that it ever took time. */
    @Override
    public Optional<R> await() {
        try {
            return Optional.of(task.isDone() ? result() : waiting.on(reporter.done, this::finish));
        } catch (CancellationException e) {
            task = fresh();
            return Optional.empty();
        }
    }

    /** Ctrl-C reaches the work through the watcher, so there is no need to wake up for it. */
    private R finish(Progress watcher) {
        reporter.watcher = watcher;
        try {
            task.run();
            return result();
        } finally {
            reporter.watcher = Progress.SILENT;
        }
    }

    private R result() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    @Override
    public void drop() {
        dropped = true;
    }

    /** Passes on how the work gets on to whoever watches it now. */
    private final class Reporter implements Progress {
        private volatile Progress watcher = Progress.SILENT;
        private volatile int done;

        @Override
        public void finished(int finished, int planned) {
            done = finished;
            watcher.finished(finished, planned);
        }

        @Override
        public void begins(String stage) {
            watcher.begins(stage);
        }

        @Override
        public boolean cancelled() {
            return dropped || watcher.cancelled();
        }
    }
}
