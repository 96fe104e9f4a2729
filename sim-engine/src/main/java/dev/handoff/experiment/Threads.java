package dev.handoff.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Threads of this machine that do numbered pieces of work, a few of them ahead. */
public final class Threads implements Workers {

    private static final long LISTEN_EVERY_MILLIS = 50;
    private static final int AHEAD_PER_THREAD = 2;

    private final ExecutorService threads;
    private final int ahead;

    /** So many threads; they end when this is closed. */
    public Threads(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, Threads::daemon);
        this.ahead = threads * AHEAD_PER_THREAD;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "replication");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> int inOrder(
            int from, int to, IntFunction<? extends Task<T>> work, Taker<T> taker, BooleanSupplier cancelled) {
        Deque<Future<T>> begun = new ArrayDeque<>();
        int next = from;
        try {
            for (int begin = from; next < to; next++) {
                for (; begin < Math.min(to, next + ahead); begin++) {
                    int number = begin;
                    begun.add(threads.submit(() -> work.apply(number).run()));
                }
                Optional<T> result = await(begun.element(), next, cancelled);
                if (result.isEmpty()) {
                    return next;
                }
                begun.remove();
                if (!taker.take(next, result.get())) {
                    return next + 1;
                }
            }
            return next;
        } finally {
            begun.forEach(piece -> piece.cancel(false));
        }
    }

    /** The result of a piece; empty when the user cancels first, which need not wait for a long piece. */
    private static <T> Optional<T> await(Future<T> piece, int number, BooleanSupplier cancelled) {
        while (!cancelled.getAsBoolean()) {
            try {
                return Optional.of(piece.get(LISTEN_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException stillAtWork) {
                // still at work
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

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
