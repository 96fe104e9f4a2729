package dev.handoff.cli;

import dev.handoff.experiment.Progress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows on a terminal how a run gets on: "replication 40 of 100 · about 3 s left". Elsewhere it says nothing. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long FIRST_MILLIS = 500;
    private static final long EVERY_MILLIS = 150;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Console console;
    private final RunSize size;
    private final Interrupts interrupts;
    private final LongSupplier nanoTime;
    private final long began;
    private final ScheduledExecutorService painter;
    private volatile State state;

    private record State(int done, int planned) {}

    ProgressLine(Console console, RunSize size, Interrupts interrupts, LongSupplier nanoTime) {
        this.console = console;
        this.size = size;
        this.interrupts = interrupts;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.state = new State(0, size.plan().first());
        this.painter = Executors.newSingleThreadScheduledExecutor(ProgressLine::daemon);
        if (console.environment().redraws()) {
            painter.scheduleWithFixedDelay(
                    () -> console.draw(text()), FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void finished(int done, int planned) {
        state = new State(done, planned);
    }

    @Override
    public boolean cancelled() {
        return interrupts.asked();
    }

    int planned() {
        return state.planned();
    }

    String text() {
        State now = state;
        return "replication " + size.of(now.done(), now.planned()).replaceFirst(" replications?$", "") + left(now);
    }

    private String left(State now) {
        if (interrupts.asked()) {
            return " · stopping";
        }
        if (now.done() == 0) {
            return "";
        }
        double seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        long left = (long) Math.ceil(seconds / now.done() * (now.planned() - now.done()));
        return left == 0 ? "" : " · about " + spelled(left) + " left";
    }

    private static String spelled(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 100 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
    }

    @Override
    public void close() {
        painter.shutdownNow();
        try {
            painter.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        console.erase();
    }
}
