package dev.handoff.cli.progress;

import dev.handoff.cli.console.Console;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A line on the terminal that is drawn anew while work goes on, and vanishes in the end. Elsewhere nothing is drawn. */
public final class PassingLine implements AutoCloseable {
    private static final long FIRST_MILLIS = 500;
    private static final long EVERY_MILLIS = 150;

    private final Console console;
    private final ScheduledExecutorService painter;

    @SuppressWarnings("FutureReturnValueIgnored") // a line that cannot be drawn is no reason to stop the work
    PassingLine(Console console, Supplier<String> text) {
        this.console = console;
        this.painter = Executors.newSingleThreadScheduledExecutor(PassingLine::daemon);
        if (console.environment().redraws()) {
            painter.scheduleWithFixedDelay(
                    () -> console.draw(text.get()), FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** "about 40 s". */
    public static String about(long seconds) {
        if (seconds < 100) {
            return "about " + seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return "about " + (minutes < 100 ? minutes + " min" : Math.round(minutes / 60.0) + " h");
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
