package dev.handoff.cli.rerun;

import dev.handoff.cli.console.Environment;
import dev.handoff.report.data.Origin;
import dev.handoff.report.text.Footer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a command has printed as text, saved by whoever saw it: {@code handoff run > run.txt}. Its last lines say where it comes from. They are
 * wrapped to the width of a terminal nobody remembers, so that of the rest the words count, and their layout only if it happens to be the same.
 */
final class SavedText {
    private static final Pattern ESCAPES = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final int USUAL_WIDTH = 80;
    private static final int NARROW = 60; // tables that would be torn there are sentences, with words of their own
    private static final int LAST_OF_ASCII = 127;

    private final String text;

    SavedText(String text) {
        this.text = ESCAPES.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What its last lines say; empty when they do not. */
    Optional<Origin> origin() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int begin = Math.max(0, text.lastIndexOf("\n\n", end));
        return Footer.read(words(text.substring(begin, end)));
    }

    /** A place to print in whose text looks most like this one. */
    Environment environment(Environment here) {
        int longest = text.lines()
                .filter(line -> line.strip().indexOf(' ') > 0) // a word may be longer than any line
                .filter(line -> !line.strip().startsWith("Again: ")) // and so may the command
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean unicode = text.chars().anyMatch(c -> c > LAST_OF_ASCII);
        int width = longest < NARROW ? longest : Math.max(USUAL_WIDTH, longest);
        return new Environment(here.variables(), false, false, false, width, unicode);
    }

    /** Whether it was printed for a screen reader, which has no indented notes. */
    boolean isPlain() {
        return text.contains("\nAgain: ");
    }

    boolean isInterrupted() {
        return text.contains("Partial result");
    }

    boolean isTheSame(SavedText other) {
        return text.equals(other.text);
    }

    boolean hasTheWordsOf(SavedText other) {
        return words(text).equals(words(other.text));
    }

    String text() {
        return text;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
