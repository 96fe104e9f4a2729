package dev.handoff.terminal.full;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is drawn with its file in {@code src/test/resources/screens}. After a wanted change, rewrite them and read the diff:
 * {@code mvn -pl trainer-cli -am test -Dgolden.update=true -Dtest='*Screens*' -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "screens");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual)
                .as("golden file %s; -Dgolden.update=true rewrites it", name)
                .isEqualTo(Files.readString(file, UTF_8).replace("\r\n", "\n"));
    }
}
