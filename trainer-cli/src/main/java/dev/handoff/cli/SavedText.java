package dev.handoff.cli;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a command has printed as text, saved by whoever saw it: {@code handoff run > run.txt}. Its last lines say where it comes from. They are
 * wrapped to the width of a terminal nobody remembers, so that of the rest the words count, and their layout only if it happens to be the same.
 */
final class SavedText {
    private static final Pattern ESCAPES = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern UNSEEN = Pattern.compile("[ \\r]+$", Pattern.MULTILINE);
    private static final Pattern HASH = Pattern.compile("\\b\\p{XDigit}{16}\\b");
    private static final Pattern SOURCE =
            Pattern.compile("(?:(Scenario [^ ]+, hash .*?)|handoff ([^ ]+), ([^.]*?\\).*?))\\. Again: (handoff .*)$");
    private static final Pattern VERSION_OF_RUN = Pattern.compile("handoff ([^ ]+)$");
    private static final int USUAL_WIDTH = 80;

    private final String text;

    SavedText(String text) {
        this.text = UNSEEN.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
    }

    /** What its last lines say; empty when they do not. */
    Optional<StampReader> stamp() {
        int again = text.lastIndexOf("Again: ");
        if (again < 0) {
            return Optional.empty();
        }
        int end = text.indexOf("\n\n", again);
        int begin = text.lastIndexOf("\n\n", again);
        Matcher source = SOURCE.matcher(words(text.substring(Math.max(0, begin), end < 0 ? text.length() : end)));
        return source.find() ? Optional.of(stamp(source)) : Optional.empty();
    }

    private static StampReader stamp(MatchResult source) {
        boolean run = source.group(1) != null;
        String hashes = HASH.matcher(run ? source.group(1) : source.group(3))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        Matcher version = VERSION_OF_RUN.matcher(run ? source.group(1) : "handoff " + source.group(2));
        return new StampReader(source.group(4), version.find() ? version.group(1) : "", hashes);
    }

    /** A place to print in whose text looks most like this one. */
    Environment environment(Environment here) {
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        boolean unicode = text.chars().anyMatch(c -> c > 127);
        return new Environment(here.variables(), false, false, false, Math.max(USUAL_WIDTH, longest), unicode);
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

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
