package dev.handoff.workshop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The only way to a database: one thread writes. Whatever waits goes into one transaction, and all of it is told after its one sync; what
 * fails takes nothing else with it. For several threads.
 */
final class Writer implements AutoCloseable {
    /** So many wait for one sync at most. */
    private static final int MOST_AT_ONCE = 1000;

    private final Connection connection;
    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private Thread thread;
    private boolean closed;

    Writer(Connection connection) {
        this.connection = connection;
    }

    /** Something to do with the database. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException;
    }

    private static final class Waiting<T> {
        private final Work<T> work;
        private final CompletableFuture<T> told = new CompletableFuture<>();
        private T done;
        private Throwable failure;

        Waiting(Work<T> work) {
            this.work = work;
        }

        void run(Connection connection) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SAVEPOINT one");
                try {
                    done = work.on(connection);
                } catch (SQLException | RuntimeException e) {
                    failure = e;
                    statement.execute("ROLLBACK TO one");
                }
                statement.execute("RELEASE one");
            } catch (SQLException e) {
                failure = e;
            }
        }

        void tell() {
            if (failure == null) {
                told.complete(done);
            } else {
                told.completeExceptionally(failure);
            }
        }

        void fail(Throwable all) {
            told.completeExceptionally(failure == null ? all : failure);
        }
    }

    /** Writes, and returns when it is on the disk. */
    <T> T write(Work<T> work) throws SQLException {
        Waiting<T> waiting = new Waiting<>(work);
        start();
        queue.add(waiting);
        try {
            return waiting.told.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /** Writes with whatever is written next; nobody waits for it, and when it cannot be written nobody is told. */
    void writeSoon(Work<?> work) {
        try {
            start();
            queue.add(new Waiting<>(work));
        } catch (SQLException closing) {
            return; // what may be lost is not worth a word
        }
    }

    /** Reads what is on the disk, between two transactions. */
    <T> T read(Work<T> work) throws SQLException {
        synchronized (connection) {
            return work.on(connection);
        }
    }

    private synchronized void start() throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed");
        }
        if (thread == null) {
            thread = new Thread(this::run, "handoff-writer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        try {
            while (true) {
                List<Waiting<?>> batch = new ArrayList<>();
                batch.add(queue.take());
                queue.drainTo(batch, MOST_AT_ONCE);
                commit(batch);
            }
        } catch (InterruptedException end) {
            List<Waiting<?>> last = new ArrayList<>();
            queue.drainTo(last);
            if (!last.isEmpty()) {
                commit(last);
            }
        }
    }

    private void commit(List<Waiting<?>> batch) {
        synchronized (connection) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                batch.forEach(waiting -> waiting.run(connection));
                statement.execute("COMMIT");
                batch.forEach(Waiting::tell);
            } catch (SQLException e) {
                rollBack();
                batch.forEach(waiting -> waiting.fail(e));
            }
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException none) {
            return; // it had not begun, or SQLite has taken it back already
        }
    }

    @Override
    public void close() throws SQLException {
        Thread running;
        synchronized (this) {
            closed = true;
            running = thread;
        }
        if (running != null) {
            running.interrupt();
            waitFor(running);
        }
        synchronized (connection) {
            connection.close();
        }
    }

    private static void waitFor(Thread running) {
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
