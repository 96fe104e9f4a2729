package dev.handoff.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that are there only while something is being done. However the program ends, they go with it; if it is killed, the next one that
 * works in the same place takes them away.
 */
public final class Leftovers {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::remove));
    }

    private Leftovers() {}

    public static void add(Path file) {
        FILES.add(file);
    }

    /** The file has become what it was to be, or is gone. */
    static void forget(Path file) {
        FILES.remove(file);
    }

    /** Takes a file away now. */
    public static void remove(Path file) {
        forget(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // the disk that refused the file may also refuse this
        }
    }

    /** Takes all of them away. */
    public static void remove() {
        FILES.forEach(Leftovers::remove);
    }
}
