package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Keeps a second program from writing into the same directory. The system frees it when the program ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    static final String FILE = ".handoff.lock";

    private static final int TRIES = 20;

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock; empty when another program has it.
     *
     * @throws IOException when the directory cannot be written to
     */
    static Optional<DirectoryLock> tryTake(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            if (isStillThere(file, channel)) {
                Leftovers.add(file);
                return Optional.of(new DirectoryLock(file, channel));
            }
            // whoever had it took the file away after it was opened here: that one locks nothing any more
            channel.close();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true; // a file system without locks is used without
        }
    }

    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String mine = ProcessHandle.current().pid() + " " + UUID.randomUUID() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mine.getBytes(UTF_8)), 0);
        return Files.exists(file) && Files.readString(file).equals(mine);
    }

    @Override
    public void close() {
        try {
            Leftovers.remove(file);
            channel.close();
        } catch (IOException e) {
            return; // it ends with the program at the latest
        }
    }
}
