package dev.handoff.terminal;

import dev.handoff.experiment.Progress;
import dev.handoff.texts.Phrase;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Replays for pages that nobody sits and waits before: what is begun goes on by itself, and each look tells how far it is. */
public final class UnwatchedReplays implements ReplayRunner {
    private final Executor background;
    private final AtomicLong steps = new AtomicLong();

    /** @param background does what is begun, in a thread of its own */
    public UnwatchedReplays(Executor background) {
        this.background = background;
    }

    /** Counts up whenever something begun has got on, so that a page that tells it can be looked at again. */
    public long steps() {
        return steps.get();
    }

    @Override
    public <R> Optional<R> during(Function<Progress, R> work) {
        return SILENT.during(work);
    }

    @Override
    public <R> PendingReplay<R> begin(Function<Progress, R> work) {
        Begun<R> begun = new Begun<>(work);
        background.execute(begun.task);
        return begun;
    }

    private final class Begun<R> implements PendingReplay<R>, Progress {
        private final FutureTask<R> task;
        private volatile boolean dropped;
        private volatile Phrase standing = Phrase.of("unwatched-replays.replays-with-other-luck-are");

        Begun(Function<Progress, R> work) {
            this.task = new FutureTask<>(() -> work.apply(this)) {
                @Override
                protected void done() {
                    steps.incrementAndGet();
                }
            };
        }

        @Override
        public boolean isDone() {
            return task.isDone();
        }

        @Override
        public Phrase standing() {
            return standing;
        }

        @Override
        public Optional<R> await() {
            try {
                return Optional.of(task.get());
            } catch (CancellationException e) {
                return Optional.empty();
            } catch (ExecutionException e) {
                return failed(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        /** Dropped before anything was finished; whatever else went wrong is told to whoever looks. */
        private Optional<R> failed(Throwable cause) {
            if (cause instanceof CancellationException) {
                return Optional.empty();
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        }

        @Override
        public void drop() {
            dropped = true;
        }

        @Override
        public void finished(int finished, int planned) {
            standing = Phrase.of("unwatched-replays.of-replays-with-other-luck", finished, planned);
            steps.incrementAndGet();
        }

        @Override
        public boolean cancelled() {
            return dropped;
        }
    }
}
