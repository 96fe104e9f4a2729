package dev.handoff.scenario;

/**
 * Where something stands.
 *
 * @param file name as the user gave it, or the whole {@code --set …} argument
 * @param line from 1; 0 when the place has no lines, as on the command line
 * @param column from 1, in characters; 0 when the place has no lines
 */
public record Place(String file, int line, int column) {
    static Place ofCommandLine(String argument) {
        return new Place(argument, 0, 0);
    }

    Problem problem(String path, String message, String hint) {
        return new Problem(file, line, column, path, message, hint);
    }

    Problem problem(String path, String message) {
        return problem(path, message, "");
    }
}
