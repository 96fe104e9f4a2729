package dev.handoff.cli.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A YAML file that does not exist yet, and never overwrites one that does. */
public record NewFile(Path path) {
    private static final String ENDING = "\\.ya?ml$";

    /**
     * The file of that name, {@code .yaml} added where it has no such ending.
     *
     * @throws InvalidInput when it cannot be the name of a file
     */
    public static NewFile named(String name) {
        String stem = name.replaceFirst(ENDING, "");
        if (stem.isBlank() || stem.endsWith("/") || stem.endsWith("\\")) {
            throw new InvalidInput("NAME: a name is needed. Maybe mine?");
        }
        try {
            if (!isFileName(String.valueOf(Path.of(stem).getFileName()))) {
                throw noFile(name);
            }
            return new NewFile(Path.of(stem.equals(name) ? name + ".yaml" : name));
        } catch (InvalidPathException e) {
            throw noFile(name);
        }
    }

    /** Whether every system can tell it from a directory and show it. */
    private static boolean isFileName(String text) {
        return !text.matches("\\.\\.?") && text.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    private static InvalidInput noFile(String name) {
        return new InvalidInput("NAME: '" + name + "' cannot be the name of a file. Maybe mine?");
    }

    /** Its name without the ending. */
    public String stem() {
        return path.getFileName().toString().replaceFirst(ENDING, "");
    }

    /** The directory it stands in, absolute. */
    public Path directory() {
        return path.toAbsolutePath().normalize().getParent();
    }

    /**
     * Writes it.
     *
     * @throws InvalidInput when it exists or cannot be written
     */
    public void write(String text) {
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString()); // told even where nothing can be written
            }
            whole(path, text, NewFile::onlyIfNew);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInput("NAME: " + path + " exists already. Maybe another name?");
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    /** Writes a file whole or not at all: on a full disk nothing is left that is cut off. */
    private static void whole(Path file, String text, Putting putting) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(file.toString());
        }
        Path part = OutputFiles.fresh(directory);
        Leftovers.add(part);
        try {
            Files.writeString(part, text);
            putting.put(part, file);
        } finally {
            Leftovers.remove(part);
        }
    }

    /** How a finished part gets its name. */
    @FunctionalInterface
    private interface Putting {
        void put(Path part, Path file) throws IOException;
    }

    /** A second name is given only where no file has it, however late that one came; a disk without second names gets a copy, likewise. */
    static void onlyIfNew(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(part, file);
        }
    }

    private static void inItsPlace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Writes a file beside it that the program keeps up to date. One of that name that somebody else made, which lacks the sign, is
     * left alone.
     *
     * @return whether something was written
     */
    public boolean besides(String name, String text, String sign) {
        Path sibling = path.resolveSibling(name);
        try {
            String present = Files.exists(sibling) ? Files.readString(sibling) : sign;
            boolean ours = present.contains(sign) && !present.equals(text);
            if (ours) {
                whole(sibling, text, NewFile::inItsPlace);
            }
            return ours;
        } catch (IOException e) {
            throw refused(sibling, e);
        }
    }

    private static InvalidInput refused(Path path, IOException e) {
        return new InvalidInput("NAME: cannot write " + path + ": " + OutputFiles.reason(e));
    }
}
