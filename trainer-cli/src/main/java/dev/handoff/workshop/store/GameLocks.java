package dev.handoff.workshop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Who plays a game holds one byte of a file of locks, the byte of its number; the system frees it when the program ends, however it ends. */
final class GameLocks implements AutoCloseable {
    private static final String FILE = "games.lock";

    private final Path file;
    private FileChannel channel;

    GameLocks(Path directory) {
        this.file = directory.resolve(FILE);
    }

    /** Whether the game is this program's from now on; where the system has no such locks, everybody's is. */
    boolean take(long game) {
        try {
            return lock(game) != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        } catch (IOException none) {
            return true;
        }
    }

    private FileLock lock(long game) throws IOException {
        if (channel == null) {
            OwnerOnlyFiles.keepToOneself(file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        return channel.tryLock(game, 1, false);
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return; // it ends with the program at the latest
        }
    }
}
