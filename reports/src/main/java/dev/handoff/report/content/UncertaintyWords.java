package dev.handoff.report.content;

import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertainty.Origins;
import dev.handoff.experiment.DataUncertainty.Part;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences on how much of a ± is there because the data are few. */
final class UncertaintyWords {
    /** Groups named in a sentence. */
    private static final int NAMED = 5;

    /** Draws below which shares of groups are chance. */
    static final int ENOUGH = 20;

    /** Draws below which a mean without a ± says on how many it rests. */
    private static final int ENOUGH_FOR_A_MEAN = 50;

    /** A share below this is not worth a word. */
    private static final double WORTH_A_WORD = 0.02;

    /** So much of the ± is most of it. */
    private static final double MOST = 0.8;

    private static final double HALF = 0.5;

    /** Shares of groups come to more than this where some draws go against others. */
    private static final double MORE_THAN_ALL = 1.05;

    private final DataUncertainty result;

    UncertaintyWords(DataUncertainty result) {
        this.result = result;
    }

    /** "Of this ±, data 97 %, finite simulation 3 % (more runs will not help, more data will)." */
    String parts(UncertainFigure f) {
        if (f.meanYear(result.confidence()).halfWidth() == 0) {
            return "Nothing varies: every draw and every luck gives the same.";
        }
        List<String> parts = new ArrayList<>(List.of("data " + percent(f.dataShare())));
        if (result.withAssumptions()) {
            parts.add("assumptions " + percent(f.assumedShare()));
        }
        parts.add("finite simulation " + percent(f.simulationShare()));
        return "Of this ±, " + String.join(", ", parts) + " (" + remedy(f) + ").";
    }

    private static String remedy(UncertainFigure f) {
        if (f.simulationShare() > HALF) {
            return "more runs will help: a larger budget";
        }
        if (f.assumedShare() > HALF) {
            return "more runs will not help, finding out what is assumed will";
        }
        return f.simulationShare() < 1 - MOST
                ? "more runs will not help, more data will"
                : "more runs help a little, more data more";
    }

    /** "A single year: 1.67 M EUR ± 0.52 M; of this variance, data 72 %, luck 28 %." */
    String year(UncertainFigure f, String shown, String better) {
        List<String> parts = new ArrayList<>(List.of("data " + percent(f.dataShareOfOneYear())));
        if (result.withAssumptions()) {
            parts.add("assumptions " + percent(f.assumedShareOfOneYear()));
        }
        parts.add("luck " + percent(f.luckShareOfOneYear()));
        return single() + ": " + shown + "; of this variance, " + String.join(", ", parts) + better + ".";
    }

    /** "A single year", or what is simulated instead. */
    private String single() {
        return isYear() ? "A single year" : "A single period of " + ReportWords.weeks(result.horizonWeeks());
    }

    boolean isYear() {
        return Math.abs(result.horizonWeeks() - 52) <= 1;
    }

    /** "a year", or "over 26 weeks". */
    String each() {
        return isYear() ? "a year" : "over " + ReportWords.weeks(result.horizonWeeks());
    }

    /** On how many draws a figure rests that has no ± of its own, where they are few. */
    String resting() {
        return result.draws() < ENOUGH_FOR_A_MEAN ? "; this rests on " + result.draws() + " draws" : "";
    }

    /** "99 of 100 years". */
    String ofHundred(double share) {
        return Numbers.count(100 * share) + " of 100 " + (isYear() ? "years" : "simulated times");
    }

    /** "Most of it from: deal size 41 % (132 won deals), good share 22 %." Nothing where no group is worth a word. */
    List<String> origins(Origins origins, UncertainFigure f) {
        if (result.draws() < ENOUGH) {
            return List.of("Where in the data it comes from is told from " + ENOUGH + " draws on.");
        }
        List<Part> named = origins.parts().stream()
                .filter(p -> p.share() >= WORTH_A_WORD)
                .limit(NAMED)
                .toList();
        if (named.isEmpty()) {
            return f.dataShare() + f.assumedShare() < WORTH_A_WORD
                    ? List.of()
                    : List.of("Where in the data it comes from cannot be told from " + result.draws() + " draws.");
        }
        double sum = named.stream().mapToDouble(Part::share).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add((sum > HALF ? "Most of it from: " : "Some of it from: ")
                + named.stream().map(UncertaintyWords::part).collect(Collectors.joining(", ")) + "."
                + more(named.get(0), f));
        if (sum > MORE_THAN_ALL) {
            sentences.add(
                    "Values that are drawn together make up for one another, so these shares come to more than all.");
        }
        if (origins.rough()) {
            sentences.add("These groups explain only " + percent(origins.explained())
                    + " of what the draws differ in, so take the shares as rough.");
        }
        return sentences;
    }

    private static String part(Part part) {
        String cases = part.source().cases() > 0
                ? " (" + Numbers.count(part.source().cases()) + " "
                        + part.source().what() + ")"
                : "";
        return part.source().name() + " " + percent(part.share()) + cases;
    }

    /** What twice as many cases of the largest group would bring, in round numbers. */
    private String more(Part part, UncertainFigure f) {
        int cases = part.source().cases();
        if (cases == 0) {
            return "";
        }
        double wanted = Numbers.niceStep(2.0 * cases);
        double halfWidth = f.halfWidthWith(part.share(), cases / wanted, result.confidence());
        return " " + Numbers.count(wanted) + " " + part.source().what() + " instead of " + Numbers.count(cases)
                + " would make it " + plusMinus(halfWidth, f) + ".";
    }

    /** "± 0.36 M" as beside the mean. */
    static String plusMinus(double halfWidth, UncertainFigure f) {
        if (!Double.isFinite(halfWidth)) {
            return "±\u00A0n/a";
        }
        String both = Numbers.interval(f.mean(), halfWidth, Numbers.unit(f.metric(), f.unit()));
        return both.substring(Math.max(0, both.indexOf('±')));
    }

    /** What was simulated and what ± means. */
    List<String> sure(int available) {
        List<String> sentences = new ArrayList<>();
        sentences.add(result.draws() + " of " + available + " draws of what the data leave open, each under the same "
                + result.lucks() + " lucks: " + Numbers.count(result.times())
                + (isYear() ? " simulated years" : " simulated times of " + ReportWords.weeks(result.horizonWeeks()))
                + ", after " + ReportWords.weeks(result.warmUpWeeks())
                + " of warm-up."
                + (result.withAssumptions()
                        ? " Assumed values are drawn, too, over the range that is stated for each, else from a quarter less to"
                                + " a quarter more."
                        : ""));
        sentences.add("± is the " + ReportWords.percent(result.confidence())
                + " half-width for the company as it truly is: more draws do not make it smaller.");
        return sentences;
    }

    List<String> warnings() {
        return result.stop() == RunResult.Stop.INTERRUPTED
                ? List.of("Partial result: interrupted after " + result.draws() + " draws.")
                : List.of();
    }

    static String amount(Interval interval, UncertainFigure f) {
        return Numbers.interval(interval.estimate(), interval.halfWidth(), Numbers.unit(f.metric(), f.unit()));
    }

    static String percent(double share) {
        double hundredfold = 100 * share;
        return Double.isFinite(share) ? Numbers.count(hundredfold) + "\u00A0%" : "n/a";
    }

    static String and(List<String> words) {
        return Enumeration.and(words);
    }
}
