package dev.handoff.report.text;

import dev.handoff.report.Provenance;
import dev.handoff.report.ShellEscape;
import dev.handoff.report.data.Origin;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a text, which say where it comes from: writes them and reads them again. */
public final class Footer {
    private static final String AGAIN = " Again: handoff ";
    private static final Pattern HASH = Pattern.compile("\\b\\p{XDigit}{16}\\b");
    private static final Pattern RUN_END = Pattern.compile(", seed -?\\d{1,19}, handoff (\\S{1,80})\\.$");
    private static final Pattern PAPER_END = Pattern.compile("\\), seed -?\\d{1,19}\\.$");
    private static final Pattern PAPER_VERSION = Pattern.compile("handoff (\\d\\S{0,80}),");
    private static final int LONGEST_END = 140;

    private Footer() {}

    /** The sentence that says what was computed by what. */
    static String source(Provenance from) {
        return from.source().replaceFirst("^Simulation: ", "") + ".";
    }

    /** The command that gives it again. */
    static String again(Provenance from, TextStyle style) {
        return "Again: " + (style.unicode() ? from.command() : ShellEscape.ascii(from.command()));
    }

    /**
     * What the last lines of a text say; empty when they do not.
     *
     * @param words the text's last paragraph, one blank between its words
     */
    public static Optional<Origin> read(String words) {
        Optional<String> version = Optional.empty();
        int at = -1;
        while (version.isEmpty() && (at = words.indexOf(AGAIN, at + 1)) >= 0) {
            version = version(words, at);
        }
        if (version.isEmpty()) {
            return Optional.empty();
        }
        String command = words.substring(at + 1).replaceFirst("^Again: ", "");
        return Optional.of(new Origin(command, version.get(), hashes(words.substring(0, at)), "", ""));
    }

    /** The version, which stands at the end of a run's source and in front of any other's. */
    private static Optional<String> version(String words, int end) {
        String last = words.substring(Math.max(0, end - LONGEST_END), end);
        Matcher run = RUN_END.matcher(last);
        if (run.find()) {
            return Optional.of(run.group(1));
        }
        Matcher paper = PAPER_VERSION.matcher(words).region(0, end);
        return PAPER_END.matcher(last).find() && paper.find() ? Optional.of(paper.group(1)) : Optional.empty();
    }

    private static String hashes(String source) {
        return HASH.matcher(source).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }
}
