package dev.handoff.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a generated text with the file it is published as. After a wanted change, rewrite them all and read the diff:
 * {@code mvn -pl scenarios -am test -Dgolden.update=true}.
 */
public final class Published {
    public static final Path REFERENCE = Path.of("..", "docs", "reference");

    private Published() {}

    public static void check(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, text, UTF_8);
            }
            assertThat(Files.readString(file, UTF_8).replace("\r\n", "\n"))
                    .as("%s; -Dgolden.update=true rewrites it", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
