package dev.handoff.debrief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with its file in {@code src/test/resources/golden}; {@code -Dgolden.update=true} writes the file instead. */
public final class GoldenText {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenText() {}

    /** The text must be what the file holds. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, UTF_8);
            }
            assertThat(actual)
                    .as("golden file %s; -Dgolden.update=true rewrites it", name)
                    .isEqualTo(Files.readString(file, UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
