package dev.handoff.report.paper;

import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;

/** Words that all papers use. */
final class PaperWords {
    private PaperWords() {}

    /** "26 weeks". */
    static String weeks(double weeks) {
        return Findings.weeks(weeks);
    }

    /** "95 %". */
    static String percent(double share) {
        return Numbers.percent(share).replaceFirst("\\.0(?=\\D*$)", "");
    }

    /** The text with its first letter large. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
