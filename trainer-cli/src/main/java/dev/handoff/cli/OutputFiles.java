package dev.handoff.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The directory of {@code --out}. Every file appears whole or not at all. */
final class OutputFiles {
    private final Path directory;

    private OutputFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Creates the directory and tries whether it can be written to, before anybody waits for a simulation.
     *
     * @throws InvalidInput when it cannot
     */
    static OutputFiles prepare(String path) {
        try {
            Path directory = Path.of(path);
            if (path.isBlank()) {
                throw new InvalidInput("--out: a directory is needed. Maybe --out report?");
            }
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, ".handoff-", ".part"));
            return new OutputFiles(directory);
        } catch (IOException e) {
            throw new InvalidInput("--out: cannot write to " + path + ": " + reason(e));
        } catch (InvalidPathException e) {
            throw new InvalidInput("--out: '" + path + "' is not the name of a directory. Maybe --out report?");
        }
    }

    /** Writes the files by name and says which. */
    void write(Map<String, byte[]> contents, Console console) {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path part = directory.resolve("." + file.getKey() + ".part");
                parts.put(part, directory.resolve(file.getKey()));
                Files.write(part, file.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InvalidInput("--out: cannot write to " + directory + ": " + reason(e));
        } finally {
            parts.keySet().forEach(OutputFiles::discard);
        }
        parts.values().forEach(path -> console.say("Wrote " + path));
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            return; // the disk that refused the file may also refuse this
        }
    }

    /** Why a file cannot be written, in words. */
    static String reason(IOException e) {
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
