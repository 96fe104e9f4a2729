package dev.handoff.workshop;

import dev.handoff.experiment.Progress;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The threads that simulate: as many as the machine has cores, so that pages stay quick. */
final class SimulationPool implements AutoCloseable {
    private final ExecutorService threads;
    private final ExecutorService ahead;
    private final ExecutorService background;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private int hurried;

    /** @param count how many */
    SimulationPool(int count) {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, task -> named(task, "worlds-" + number.incrementAndGet()));
        ahead = Executors.newSingleThreadExecutor(task -> named(task, "worlds-ahead"));
        background = Executors.newSingleThreadExecutor(task -> named(task, "worlds-later"));
    }

    private static Thread named(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Does something for each, several at a time, and waits for all; the first failure is thrown. What can wait rests meanwhile. */
    <T> void forAll(Collection<T> things, Consumer<T> work) {
        hurry(1);
        try {
            doForAll(things, work);
        } finally {
            hurry(-1);
        }
    }

    private synchronized void hurry(int by) {
        hurried += by;
        notifyAll();
    }

    /** What can wait lets pass, between two of its steps, what somebody waits for. Priorities of threads are none on most systems. */
    private synchronized void giveWay() {
        try {
            while (hurried > 0) {
                wait();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same progress, at each step of which what can wait lets pass what cannot. */
    Progress patient(Progress told) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                giveWay();
                return told.cancelled() || background.isShutdown();
            }

            @Override
            public void finished(int done, int planned) {
                told.finished(done, planned);
            }
        };
    }

    private <T> void doForAll(Collection<T> things, Consumer<T> work) {
        List<CompletableFuture<Void>> begun = things.stream()
                .map(thing -> CompletableFuture.runAsync(() -> work.accept(thing), threads))
                .toList();
        try {
            CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Does something that somebody is about to ask for, one after the other; what can wait rests meanwhile. */
    void foresee(Runnable work) {
        ahead.execute(() -> {
            hurry(1);
            try {
                work.run();
            } catch (RuntimeException fault) {
                return; // whoever asks for it computes it, and is told what is wrong with it
            } finally {
                hurry(-1);
            }
        });
    }

    /** Does something that somebody looks for, several at a time, without waiting for it. */
    void soon(Runnable work) {
        begin(threads, work);
    }

    /** Does something that can wait, one after the other, behind everything else. */
    void later(Runnable work) {
        begin(background, work);
    }

    private void begin(ExecutorService where, Runnable work) {
        where.execute(() -> {
            try {
                giveWay();
                work.run();
            } catch (RuntimeException fault) {
                if (!where.isShutdown()) { // else it was only interrupted
                    failure.compareAndSet(null, fault);
                }
            }
        });
    }

    /**
     * Tells what went wrong behind everybody's back, once.
     *
     * @throws IllegalStateException when something did
     */
    void tellFailure() {
        RuntimeException fault = failure.getAndSet(null);
        if (fault != null) {
            throw new IllegalStateException("something that could wait was not computed: " + fault.getMessage(), fault);
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        background.shutdownNow();
        threads.shutdownNow();
    }
}
