package dev.handoff.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.ResourceText;
import dev.handoff.report.chart.ChartStyle;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How every page looks and what it does; both stand in the page itself. */
final class PageStyle {
    /** The style sheet. */
    static final String CSS =
            ResourceText.read(PageStyle.class, "report.css").replace("/*charts in the dark*/\n", ChartStyle.dark())
                    + ChartStyle.values();

    /** What the style sheet adds for pages with a table that may be too wide for their text. */
    static final String BROAD = ResourceText.read(PageStyle.class, "broad.css");

    /** What the style sheet adds for pages to be handed out. */
    static final String HANDOUT = ResourceText.read(PageStyle.class, "handout.css");

    /** The one script: it adds nothing that the page does not say without it. */
    static final String SCRIPT = ResourceText.read(PageStyle.class, "report.js");

    /** What a browser lets the page do: nothing but its own style and its own script, and no network. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(SCRIPT) + "'";

    private PageStyle() {}

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
