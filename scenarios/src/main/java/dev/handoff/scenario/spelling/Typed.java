package dev.handoff.scenario.spelling;

/**
 * What people type or paste, in the signs the program reads: every blank of Unicode is a blank, every script's digits are digits, full-width
 * letters are letters, dashes are hyphens, and signs without any width are left out. For values alone: titles and notes stay as they are.
 */
public final class Typed {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Typed() {}

    /** The text in plain signs, without blanks around it. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int c) {
        if (c < 128) {
            out.append(c < ' ' ? ' ' : (char) c);
        } else if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            out.append((char) (c - FULL_WIDTH_SHIFT));
        } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            out.append((char) ('0' + Character.digit(c, 10)));
        } else if (Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            out.append('-');
        } else if (Character.getType(c) != Character.FORMAT) {
            out.appendCodePoint(sign(c));
        }
    }

    private static int sign(int c) {
        return switch (c) {
            case '\u2019', '\u02BC', '\u066C' -> '\''; // apostrophes; the Arabic sign between thousands
            case '\u066B', '\u3001' -> ','; // the Arabic decimal comma; the ideographic comma
            case '\u3002' -> '.';
            case '\u066A' -> '%';
            default -> c;
        };
    }
}
