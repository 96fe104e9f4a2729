package dev.handoff.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Files that are there only while something is being done. However the program ends, they go with it; if it is killed, the next one that
 * works in the same place takes them away.
 */
public final class TemporaryFiles {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    /** Directories that were made for files that may never come, the inner ones first. */
    private static final Deque<Path> FOLDERS = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::remove));
    }

    private TemporaryFiles() {}

    public static void add(Path file) {
        FILES.add(file);
    }

    /**
     * A directory that was just made. If nothing is in it in the end, it goes.
     *
     * @param folder inner ones are told after those they are in
     */
    static void addFolder(Path folder) {
        FOLDERS.addFirst(folder);
    }

    /** Takes a directory away if there is nothing in it. */
    static void removeIfEmpty(Path folder) {
        FOLDERS.remove(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // something is in it, so it is wanted
        }
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
        FILES.forEach(TemporaryFiles::remove);
        FOLDERS.forEach(TemporaryFiles::removeIfEmpty);
    }
}
