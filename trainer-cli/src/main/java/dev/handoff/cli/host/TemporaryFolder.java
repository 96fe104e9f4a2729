package dev.handoff.cli.host;

import dev.handoff.cli.console.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is gone when it is closed.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {
    /**
     * A new one, that nobody else may look into.
     *
     * @throws InvalidInput when there is no room for it
     */
    public static TemporaryFolder create(String prefix) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(prefix));
        } catch (IOException e) {
            throw new InvalidInput("no folder can be made in " + System.getProperty("java.io.tmpdir") + ": "
                    + e.getMessage() + ". Maybe free some space?");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException kept) {
            return; // the system clears its folder of temporary files some day
        }
    }
}
