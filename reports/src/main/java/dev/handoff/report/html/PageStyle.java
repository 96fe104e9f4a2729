package dev.handoff.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How every page looks. */
final class PageStyle {
    /** The style sheet. */
    static final String CSS = read();

    private PageStyle() {}

    private static String read() {
        try (InputStream in = PageStyle.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new FileNotFoundException("report.css is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
