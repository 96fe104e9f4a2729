package dev.handoff.report.paper;

import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;

/** Words that all papers use. */
final class PaperWords {
    /** What contribution is, in a sentence. */
    static final String CONTRIBUTION = "Contribution: expected revenue times margin, less spend, payroll and what the"
            + " agreement costs; deals still open count at their odds.";

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
