package dev.handoff.scenario.problem;

/**
 * Where something stands.
 *
 * @param file name as the user gave it, or the whole {@code --set …} argument
 * @param line from 1; 0 when the place has no lines, as on the command line
 * @param column from 1, in characters; 0 when the place has no lines
 */
public record FilePlace(String file, int line, int column) {
    public static FilePlace ofCommandLine(String argument) {
        return new FilePlace(argument, 0, 0);
    }

    /** The place just behind a piece of text. */
    public static FilePlace behind(String file, String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return new FilePlace(file, line, 1 + before.codePointCount(start, before.length()));
    }

    public Problem problem(String path, String message, String hint) {
        return new Problem(file, line, column, path, message, hint);
    }

    public Problem problem(String path, String message) {
        return problem(path, message, "");
    }
}
