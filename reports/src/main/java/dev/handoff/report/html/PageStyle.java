package dev.handoff.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.chart.ChartStyle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How every page looks and what it does; both stand in the page itself. */
final class PageStyle {
    /** The style sheet. */
    static final String CSS =
            read("report.css").replace("/*charts in the dark*/\n", ChartStyle.dark()) + ChartStyle.values();

    /** What the style sheet adds for pages to be handed out. */
    static final String HANDOUT = read("handout.css");

    /** The one script: it adds nothing that the page does not say without it. */
    static final String SCRIPT = read("report.js");

    /** What a browser lets the page do: nothing but its own style and its own script, and no network. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(SCRIPT) + "'";

    private PageStyle() {}

    private static String read(String name) {
        try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
