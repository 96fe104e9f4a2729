package dev.handoff.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A YAML file that does not exist yet, and never overwrites one that does. */
record NewFile(Path path) {
    private static final String ENDING = "\\.ya?ml$";

    /**
     * The file of that name, {@code .yaml} added where it has no such ending.
     *
     * @throws InvalidInput when it cannot be the name of a file
     */
    static NewFile named(String name) {
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
    String stem() {
        return path.getFileName().toString().replaceFirst(ENDING, "");
    }

    /** The directory it stands in, absolute. */
    Path directory() {
        return path.toAbsolutePath().normalize().getParent();
    }

    /**
     * Writes it.
     *
     * @throws InvalidInput when it exists or cannot be written
     */
    void write(String text) {
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            whole(path, text);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInput("NAME: " + path + " exists already. Maybe another name?");
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    /** Writes a file whole or not at all: on a full disk nothing is left that is cut off. */
    private static void whole(Path file, String text) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(file.toString());
        }
        Path part = directory.resolve(".handoff-" + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a file beside it that the program keeps up to date. One of that name that somebody else made, which lacks the sign, is
     * left alone.
     *
     * @return whether something was written
     */
    boolean besides(String name, String text, String sign) {
        Path sibling = path.resolveSibling(name);
        try {
            String present = Files.exists(sibling) ? Files.readString(sibling) : sign;
            boolean ours = present.contains(sign) && !present.equals(text);
            if (ours) {
                whole(sibling, text);
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
