package dev.handoff.report.data;

import java.util.regex.Pattern;

/** How pages and JSON files say that the result was interrupted, and what they are beside that. */
public final class PartialMark {
    private static final Pattern INTERRUPTED = Pattern.compile(
            "^  \"stop\" : \"interrupted\"|class=\"warning\"[^>]*>Partial result: interrupted", Pattern.MULTILINE);

    /** Members and warnings that tell why a result ended; nothing in them is a figure of the simulation. */
    private static final Pattern ENDING = Pattern.compile(
            "^  \"(?:stop|partial|outcome)\" : [^\\n]*\\n"
                    + "|<p class=\"warning\"[^>]*>(?:Partial result: interrupted|The budget was too small)[^<]*</p>\\s*",
            Pattern.MULTILINE);

    private PartialMark() {}

    /** Whether the file says that its result was interrupted. */
    public static boolean isIn(String file) {
        return INTERRUPTED.matcher(file).find();
    }

    /** The file without what tells why its result ended: all that a repetition of the same length can give again. */
    public static String without(String file) {
        return ENDING.matcher(file).replaceAll("");
    }
}
