package dev.handoff.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
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
            Optional<Holding> held = Holding.of(channel);
            if (held.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            if (isStillThere(file, channel, held.get())) {
                Leftovers.add(file);
                return Optional.of(new DirectoryLock(file, channel));
            }
            // whoever had it took the file away after it was opened here: that one locks nothing any more
            channel.close();
        }
        return Optional.empty();
    }

    /**
     * The system's lock.
     *
     * @param lock empty on a file system without locks, which is used without
     */
    private record Holding(Optional<FileLock> lock) {
        /** Empty when another program has it. */
        static Optional<Holding> of(FileChannel channel) {
            try {
                return Optional.ofNullable(channel.tryLock()).map(lock -> new Holding(Optional.of(lock)));
            } catch (OverlappingFileLockException e) {
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(new Holding(Optional.empty()));
            }
        }

        /** Takes it anew; false when another program was faster. */
        boolean again(FileChannel channel) throws IOException {
            if (lock.isEmpty()) {
                return true;
            }
            lock.get().release();
            return channel.tryLock() != null;
        }
    }

    /**
     * Whether the file opened is the one that has the name now. Reading it costs the lock: on POSIX systems it is gone as soon as its program
     * closes any other opening of the file. So it is taken anew, and that the name still means the same file is asked without opening it.
     */
    private static boolean isStillThere(Path file, FileChannel channel, Holding held) throws IOException {
        String mine = ProcessHandle.current().pid() + " " + UUID.randomUUID() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mine.getBytes(UTF_8)), 0);
        try {
            Object before = key(file);
            boolean same = Files.readString(file).equals(mine) && Objects.equals(key(file), before);
            return same && held.again(channel) && Objects.equals(key(file), before);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
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
