package dev.handoff.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a rendering with its file in {@code src/test/resources/golden}. After a wanted change, rewrite them all and read the diff:
 * {@code mvn -pl reports -am test -Dgolden.update=true}.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Fails unless {@code actual} is what the golden file holds; with {@code -Dgolden.update=true} writes the file instead. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual, UTF_8);
            }
            assertThat(actual)
                    .as("golden file %s; -Dgolden.update=true rewrites it", name)
                    .isEqualTo(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8).replace("\r\n", "\n");
    }
}
