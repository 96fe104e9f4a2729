package dev.handoff.report.content;

import dev.handoff.experiment.LuckControl;
import dev.handoff.report.Findings;
import dev.handoff.report.LuckWords;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words and chapters that all reports have. */
final class ReportWords {
    /** What contribution is, in a sentence. */
    static final String CONTRIBUTION = "Contribution: expected revenue times margin, less spend, payroll and what the"
            + " agreement costs; deals still open count at their odds.";

    /** What expected money is, in a sentence. */
    static final String EXPECTED =
            "Expected money counts every deal that closed by its chance of being won, so no lucky or unlucky deal decides it.";

    /** Why means are not corrected where some policies look at the size of a company, in a sentence. */
    static final String NOT_CORRECTED =
            "No mean is corrected for luck here, as 'handoff run' corrects it: some of these companies look at how large a"
                    + " customer is before they sell, some do not, and luck of two kinds would blur the difference.";

    private ReportWords() {}

    /**
     * That means are corrected for luck, in a sentence.
     *
     * @param what is corrected, with its verb: "The differences are"
     * @param luck what the experiment corrected it for
     */
    static String corrected(String what, Set<LuckControl> luck) {
        return what + " corrected for " + LuckWords.of(luck) + " happened to be, as in 'handoff run'.";
    }

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

    /** The answer, what else must be said at once, and what a reader must know before trusting it. */
    static Chapter answer(String answer, List<String> further, List<String> warnings) {
        List<Block> blocks = new ArrayList<>(List.of(Say.loud(answer)));
        further.forEach(sentence -> blocks.add(Say.of(sentence)));
        warnings.forEach(warning -> blocks.add(Say.warning(warning)));
        return new Chapter("answer", "", Place.ANSWER, blocks);
    }

    /** How sure the answer is and what ± means. */
    static Chapter sure(List<String> sentences) {
        return new Chapter(
                "sure",
                "How sure is this?",
                Place.ANSWER,
                sentences.stream().<Block>map(Say::of).toList());
    }

    /** What the answer rests on; nothing where nothing is known of it. */
    static Optional<Chapter> restsOn(List<String> assumptions) {
        return assumptions.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                                "assumptions",
                                "What this rests on",
                                assumptions.stream().map(Say::of).toList())
                        .inAppendix());
    }
}
