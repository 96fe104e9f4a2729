package dev.handoff.scenario.problem;

import java.util.Comparator;

/**
 * One thing wrong with a scenario: where, what, and perhaps the remedy. Always a single line of printable characters.
 *
 * @param file file name, or the {@code --set} argument at fault; empty when there is none
 * @param line from 1; 0 when the whole file or the command line is meant
 * @param column from 1; 0 likewise, and where the line is all that can be said, as of a row of a table
 * @param path parameter path; empty when no parameter is concerned
 * @param message what is wrong, naming the value
 * @param hint what was probably meant; empty when nothing is near
 */
public record Problem(String file, int line, int column, String path, String message, String hint) {
    /** File by file in order of position. */
    public static final Comparator<Problem> BY_POSITION =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private static final int LONGEST_QUOTE = 60;

    public Problem {
        file = oneLine(file);
        path = oneLine(path);
        message = oneLine(message);
        hint = oneLine(hint);
    }

    /** {@code file:line:col path: what, why. Maybe …?}; of a row of a table {@code file:line column: …}. */
    @Override
    public String toString() {
        return where() + message + (hint.isEmpty() ? "" : ". Maybe " + hint + "?");
    }

    private String where() {
        if (line == 0) {
            return file.isEmpty() ? "" : file + ": ";
        }
        String position = file + ":" + line + (column == 0 ? "" : ":" + column);
        return position + (path.isEmpty() ? "" : " " + path) + ": ";
    }

    /** A value between quotation marks, shortened when it is long. */
    public static String quote(String value) {
        int end = value.length() <= LONGEST_QUOTE ? value.length() : value.offsetByCodePoints(0, codePoints(value));
        return "'" + value.substring(0, end) + (end < value.length() ? "…" : "") + "'";
    }

    private static int codePoints(String value) {
        return Math.min(LONGEST_QUOTE, value.codePointCount(0, value.length()));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(printable(c) ? c : c <= ' ' ? ' ' : '\uFFFD'));
        return line.toString();
    }

    private static boolean printable(int c) {
        if (c == 0x200C || c == 0x200D) {
            return true; // joiners belong to the letters
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
