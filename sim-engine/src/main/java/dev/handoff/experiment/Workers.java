package dev.handoff.experiment;

import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Does numbered pieces of work and hands the results over one by one in the order of their numbers: this machine's {@link Threads}, or a
 * {@link Cluster}.
 *
 * <p>Pieces may be finished out of order; whoever takes the results never sees it, so what is decided or reported is the same bit by bit for
 * any number of threads or machines. Only so many pieces are begun ahead as keep all at work, so the memory needed here does not grow with
 * their number.
 */
public interface Workers extends AutoCloseable {

    /** So many threads of this machine or, where this process was started for one, the cluster. */
    static Workers of(int threads) {
        return Cluster.here().map(cluster -> cluster.workers(threads)).orElseGet(() -> new Threads(threads));
    }

    /** Takes results in order. */
    @FunctionalInterface
    interface Taker<T> {
        /** Takes the result of that number; false when no further one is wanted. */
        boolean take(int number, T result);
    }

    /**
     * Does the pieces {@code from} (inclusive) to {@code to} (exclusive) until they are done, no further one is wanted or the user cancels.
     *
     * @param work says what the piece of that number is; may be asked by several threads
     * @return the number after the last result taken
     * @throws IllegalStateException when a piece fails; it names the number, and the cause is the failure
     */
    <T> int inOrder(int from, int to, IntFunction<? extends Task<T>> work, Taker<T> taker, BooleanSupplier cancelled);

    @Override
    void close();
}
