package dev.handoff.cli.console;

import dev.handoff.report.Signs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last thing a result passes on its way out: nothing that came from a file or a person steers a terminal, whoever forgot to clean it.
 * Colours are the program's own and pass where it may use them.
 */
final class Outlet {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[\\d;]{0,12}m");

    private Outlet() {}

    /**
     * The text with a blank for every sign of control that is no line end or tab; on a terminal, for those that turn text around as well.
     *
     * @param colour whether colours pass
     * @param terminal whether somebody looks at it now; a file keeps what a text had
     */
    static String safe(String text, boolean colour, boolean terminal) {
        if (text.codePoints().noneMatch(c -> isRefused(c, terminal))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher sequence = COLOUR.matcher(text);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == '\u001b' && colour && sequence.region(at, text.length()).lookingAt()) {
                out.append(sequence.group());
                at = sequence.end();
            } else {
                out.appendCodePoint(isRefused(c, terminal) ? ' ' : c);
                at += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private static boolean isRefused(int c, boolean terminal) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || terminal && Signs.turns(c);
    }
}
