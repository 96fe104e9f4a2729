package dev.handoff.report.chart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * Java reads a font from a file as long as it draws. The fonts of the jar lie in a folder of this program's own, which goes with it. A
 * program that is killed leaves its folder, and the next one takes it away: the owner holds a lock in it, which the system frees however a
 * program ends. (A program's number would not do: containers that share the folder for passing files number their programs on their own.)
 */
final class FontFolder {
    static final String LOCK = "in-use";

    private static final String NAME = "handoff-font-";

    /** Between making its folder and locking it nobody needs longer. */
    private static final Duration NOT_YET_LOCKED = Duration.ofMinutes(1);

    private static Path own;

    /** Kept, because a channel that nobody keeps is closed, and its lock with it. */
    @SuppressWarnings("UnusedVariable")
    private static FileChannel held;

    private FontFolder() {}

    /** The folder of this program, made when it is first asked for. */
    static synchronized Path own() throws IOException {
        if (own == null) {
            Path place = Path.of(System.getProperty("java.io.tmpdir"));
            removeKilled(place);
            Path folder = Files.createTempDirectory(place, NAME);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            held = hold(folder);
            own = folder;
        }
        return own;
    }

    /** Locks it until the program ends; on a file system without locks nobody ever takes it for left. */
    private static FileChannel hold(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException none) {
            return channel;
        }
        return channel;
    }

    /** Takes away folders whose owner is gone; what cannot be read or removed is somebody else's and stays. */
    static void removeKilled(Path place) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, NAME + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isLeft(folder)) {
                    remove(folder);
                }
            }
        } catch (IOException | RuntimeException e) {
            return; // nothing is lost but a little room
        }
    }

    private static boolean isLeft(Path folder) {
        try {
            Instant made = Files.getLastModifiedTime(folder).toInstant();
            return made.isBefore(Instant.now().minus(NOT_YET_LOCKED)) && isFree(folder.resolve(LOCK));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null;
        } catch (NoSuchFileException e) {
            return true; // killed before it could lock
        }
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException kept) {
            return; // a system that keeps open files (Windows): then the next start does
        }
    }
}
