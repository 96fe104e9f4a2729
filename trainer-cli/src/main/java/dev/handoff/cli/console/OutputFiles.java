package dev.handoff.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The directory of {@code --out}. Every file appears whole or not at all; while one program works for a directory, no other does.
 *
 * <p>Files are begun under fresh names that nobody can have put in their way, and renamed when all are written.
 */
public final class OutputFiles implements AutoCloseable {
    private static final String OUT = "--out";
    private static final String PART = ".handoff-";
    private static final String PART_END = ".part";
    private static final Duration NOBODY_WRITES_SO_LONG = Duration.ofHours(1);

    private final Path directory;
    private final DirectoryLock lock;
    private final Consumer<Map<String, byte[]>> keeper;
    private final String option;
    private final List<Path> made;

    private OutputFiles(
            String option, Path directory, DirectoryLock lock, List<Path> made, Consumer<Map<String, byte[]>> keeper) {
        this.made = made;
        this.option = option;
        this.directory = directory;
        this.lock = lock;
        this.keeper = keeper;
    }

    /** Files that somebody takes instead of the disk. */
    public static OutputFiles handedTo(Consumer<Map<String, byte[]>> keeper) {
        return new OutputFiles(OUT, null, null, List.of(), keeper);
    }

    /**
     * Creates the directory, tries whether it can be written to and keeps others out, before anybody waits for a simulation.
     *
     * @throws InvalidInput when it cannot, or another program works for it
     */
    public static OutputFiles prepare(String path) {
        return prepare(OUT, path);
    }

    /** The same for an option of another name. */
    public static OutputFiles prepare(String option, String path) {
        try {
            Path directory = Path.of(path);
            if (path.isBlank()) {
                throw new InvalidInput(option + ": a directory is needed. Maybe " + option + " report?");
            }
            List<Path> made = make(directory);
            DirectoryLock lock = DirectoryLock.tryTake(directory)
                    .orElseThrow(() -> new InvalidInput(
                            option + ": another handoff is writing to " + path + ". Maybe another directory?"));
            removeParts(directory);
            return new OutputFiles(option, directory, lock, made, null);
        } catch (IOException e) {
            throw new InvalidInput(option + ": cannot write to " + path + ": " + reason(e));
        } catch (InvalidPathException e) {
            throw new InvalidInput(
                    option + ": '" + path + "' is not the name of a directory. Maybe " + option + " report?");
        }
    }

    /** Makes the directory and those it is in. What had to be made goes again if nothing comes into it. */
    private static List<Path> make(Path directory) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        Path missing = directory.toAbsolutePath().normalize();
        while (missing != null && !Files.exists(missing, LinkOption.NOFOLLOW_LINKS)) {
            made.addLast(missing); // the innermost first
            missing = missing.getParent();
        }
        Files.createDirectories(directory);
        made.descendingIterator().forEachRemaining(TemporaryFiles::addFolder);
        return List.copyOf(made);
    }

    /** What a killed program has left half written; nobody else writes here now. */
    private static void removeParts(Path directory) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, PART + "*" + PART_END)) {
            parts.forEach(TemporaryFiles::remove);
        }
    }

    /** Files begun by programs that are long gone, in a directory that several may write to at the same time. */
    static void removeAbandoned(Path directory) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(NOBODY_WRITES_SO_LONG));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, PART + "*" + PART_END)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                    TemporaryFiles.remove(part);
                }
            }
        }
    }

    /** A file that was not there, under a name nobody can foresee; who may read it is as the system has it for new files. */
    public static Path fresh(Path directory) throws IOException {
        return Files.createFile(directory.resolve(PART + UUID.randomUUID() + PART_END));
    }

    /** Writes the files by name and says which. */
    public void write(Map<String, byte[]> contents, Console console) {
        write(contents, path -> console.say("Wrote " + path));
    }

    /** Writes the files by name. */
    public void write(Map<String, byte[]> contents, Consumer<Path> written) {
        if (keeper != null) {
            keeper.accept(contents);
            return;
        }
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path part = fresh(directory);
                TemporaryFiles.add(part);
                parts.put(part, directory.resolve(file.getKey()));
                Files.write(part, file.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InvalidInput(option + ": cannot write to " + directory + ": " + reason(e));
        } finally {
            parts.keySet().forEach(TemporaryFiles::remove);
        }
        parts.values().forEach(written);
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
        made.forEach(TemporaryFiles::removeIfEmpty);
    }

    /** Why a file cannot be written, in words. */
    public static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be made there";
        }
        return e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
    }
}
