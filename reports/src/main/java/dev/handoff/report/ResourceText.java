package dev.handoff.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Texts that stand beside a class in the program, such as styles and scripts. */
public final class ResourceText {
    private ResourceText() {}

    /**
     * A text with line ends of one kind, however it was checked out.
     *
     * @param beside a class in the same package
     * @throws UncheckedIOException when it is not there
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
