package dev.handoff.cli.console;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lines read by a thread of their own, so that whoever waits for the next one can look up in between. */
final class Arriving {
    private static final long LOOK_UP_MILLIS = 200;

    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private Arriving() {}

    /** Begins to read, until there is nothing more: null. The thread keeps no program alive. */
    static Arriving from(Supplier<String> source) {
        Arriving arriving = new Arriving();
        Thread reader = new Thread(() -> arriving.readAll(source), "answers");
        reader.setDaemon(true);
        reader.start();
        return arriving;
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
