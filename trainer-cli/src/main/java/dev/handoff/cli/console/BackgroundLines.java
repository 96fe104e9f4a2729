package dev.handoff.cli.console;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Reads lines in a thread of its own, so that something else can be done while the next one is waited for. */
final class BackgroundLines {
    private static final long LOOK_UP_MILLIS = 200;

    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private BackgroundLines() {}

    /** Begins to read, until there is nothing more: null. The thread keeps no program alive. */
    static BackgroundLines from(Supplier<String> source) {
        BackgroundLines lines = new BackgroundLines();
        Thread reader = new Thread(() -> lines.readAll(source), "answers");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void readAll(Supplier<String> source) {
        try {
            String line;
            do {
                line = source.get();
                lines.add(Optional.ofNullable(line));
            } while (line != null);
        } catch (InvalidInput e) {
            lines.add(Optional.empty()); // what cannot be read has ended
        }
    }

    /** Passes over the lines that have arrived already; the end stays the end. */
    void forget() {
        lines.removeIf(Optional::isPresent);
    }

    /** The next line; null when there is none. Does something before it waits, and again and again while it does. */
    String next(Runnable meanwhile) {
        try {
            Optional<String> line = null;
            while (line == null) {
                meanwhile.run();
                line = lines.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (line.isEmpty()) {
                lines.add(line); // the end stays the end
            }
            return line.orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
