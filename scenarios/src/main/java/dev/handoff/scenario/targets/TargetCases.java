package dev.handoff.scenario.targets;

import dev.handoff.ledger.Metric;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many cases a figure was counted from: what stands behind {@code of}.
 *
 * @param before the value, without it
 * @param number how many; 0 where nothing is said
 * @param what what they are: the words behind the number, else what the figure is a share of; empty where neither is known
 */
record TargetCases(String before, int number, String what) {
    private static final Pattern OF = Pattern.compile("(.*?)\\s+of\\s+(\\S.*)");
    private static final Pattern CASES = Pattern.compile("([\\d.,'_]+)\\s*((?:\\p{L}[\\p{L} -]*)?)");

    /** Cases are whole, so what stands before three digits parts thousands. */
    private static final String THOUSANDS = "[.,'_](?=\\d{3}(?!\\d))";

    private static final int MOST = 100_000_000;

    /** What is said behind a value. */
    static TargetCases behind(String value, TargetFigure figure) {
        Matcher of = OF.matcher(value);
        if (!of.matches()) {
            return new TargetCases(value, 0, "");
        }
        Matcher cases = CASES.matcher(of.group(2).strip());
        double number = cases.matches() ? NumberSpelling.plain(cases.group(1).replaceAll(THOUSANDS, "")) : Double.NaN;
        if (!(number >= 1) || number > MOST || number != Math.rint(number)) {
            throw new Misspelt(
                    Problem.quote(of.group(2)) + " is no number of cases",
                    "'" + of.group(1).strip() + " of 140'");
        }
        String words = cases.group(2).strip();
        return new TargetCases(of.group(1).strip(), (int) number, words.isEmpty() ? counted(figure) : words);
    }

    private static String counted(TargetFigure figure) {
        return figure.under()
                .map(under -> Metric.inSentence(under).replaceFirst("^.*: ", ""))
                .orElse("cases");
    }

    /**
     * Standard error of a share counted from so many cases: √(p(1 − p)/n), with two successes and two failures added (Agresti and Coull 1998),
     * so that a share of nothing or of all is not known for certain.
     */
    double errorOf(double share) {
        if (share < 0 || share > 1) {
            throw new Misspelt(Problem.quote(before) + " is no share between 0 and 1, as a share of cases is", "");
        }
        double more = number + 4.0;
        double near = (share * number + 2) / more;
        return Math.sqrt(near * (1 - near) / more);
    }
}
