package dev.handoff.report.text;

import dev.handoff.report.Signs;

/**
 * How text is drawn. The caller decides from the terminal, {@code NO_COLOR} and {@code --plain}.
 *
 * @param width columns; at least 40
 * @param colour whether colours and bold may be used
 * @param unicode whether signs beyond ASCII may be used
 * @param plain sentences only: no colour, bars or columns, fit for a screen reader
 * @param braille whether lines may be drawn in dots; only with {@code unicode}
 */
public record TextStyle(int width, boolean colour, boolean unicode, boolean plain, boolean braille) {
    private static final int NARROWEST = 40;
    private static final int NO_BREAK = 0xA0;

    /** A narrower width counts as 40; plain has no colour. */
    public TextStyle {
        width = Math.max(NARROWEST, width);
        colour = colour && !plain;
        braille = braille && unicode;
    }

    /** Without dots. */
    public TextStyle(int width, boolean colour, boolean unicode, boolean plain) {
        this(width, colour, unicode, plain, false);
    }

    /** A rule across so many columns. */
    public String rule(int columns) {
        return (unicode ? "─" : "-").repeat(columns);
    }

    /** The text without signs that cannot be seen but for joiners (a title from a file must not steer the terminal), in ASCII if the style says so. */
    public String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private void append(StringBuilder out, int c) {
        if (Signs.isUnseen(c) || c >= 0xD800 && c <= 0xDFFF) {
            out.append(' ');
        } else if (Signs.isJoiner(c) && !unicode) {
            return;
        } else if (unicode || c < 128 || c == NO_BREAK) {
            out.appendCodePoint(c);
        } else {
            out.append(ascii(c));
        }
    }

    private static String ascii(int c) {
        return switch (c) {
            case '±' -> "+/-";
            case '\u2212', '–', '—' -> "-";
            case '×' -> "x";
            case '·' -> "*";
            case '…' -> "...";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '∞' -> "infinite";
            case '“', '”', '„' -> "\"";
            case '‘', '’' -> "'";
            default -> "?";
        };
    }
}
