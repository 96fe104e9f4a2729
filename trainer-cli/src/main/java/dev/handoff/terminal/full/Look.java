package dev.handoff.terminal.full;

import dev.handoff.report.text.TextStyle;

/**
 * What a terminal can show.
 *
 * @param colour whether colours and bold may be used
 * @param unicode whether signs beyond ASCII arrive; without it bars are made of # and =
 * @param braille whether lines may be drawn in dots; only with {@code unicode}
 */
public record Look(boolean colour, boolean unicode, boolean braille) {
    private static final int ANY_WIDTH = 80;

    public Look {
        braille = braille && unicode;
    }

    /** A text that cannot steer the terminal, in ASCII where nothing else arrives. No-break blanks stay, so that lines can be broken. */
    String clean(String text) {
        return new TextStyle(ANY_WIDTH, false, unicode, true).clean(text);
    }

    String rule(int width) {
        return (unicode ? "─" : "-").repeat(width);
    }
}
