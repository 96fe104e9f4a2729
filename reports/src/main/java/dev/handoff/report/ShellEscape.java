package dev.handoff.report;

/** Signs that paper or a terminal would lose, written so that a shell gives them back: {@code $'\u00e9'}. */
public final class ShellEscape {
    private static final int LAST_OF_ASCII = 126;
    private static final int LAST_OF_FOUR_DIGITS = 0xFFFF;

    private ShellEscape() {}

    /** The sign as it stands within single quotes: these are closed, the sign is written by its number, and they are opened again. */
    public static String inQuotes(int sign) {
        return "'$'" + String.format(sign > LAST_OF_FOUR_DIGITS ? "\\U%08x" : "\\u%04x", sign) + "''";
    }

    /** A command line in ASCII. Whatever else is in it stands in single quotes, as every word does that is not made of plain letters. */
    public static String ascii(String command) {
        StringBuilder out = new StringBuilder(command.length());
        command.codePoints().forEach(c -> out.append(c > LAST_OF_ASCII ? inQuotes(c) : String.valueOf((char) c)));
        return out.toString();
    }
}
