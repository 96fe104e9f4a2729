package dev.handoff.debrief;

import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.List;

/** The game's follow-up beside what surveys of real firms have found. */
final class FunnelChapter {
    private FunnelChapter() {}

    static Chapter of(Facts facts) {
        double none = facts.total(Metric.ATTEMPTS_NONE);
        return Chapter.of(
                "relates-to",
                "Relates to: real companies",
                List.of(
                        Say.loud(sentence(none)),
                        Table.of(
                                "Follow-up beside published figures",
                                List.of("Of the leads handed over", "this game", "published"),
                                List.of(
                                        List.of("Never tried", ChapterWords.percent(none), "38.6 % and 25 %"),
                                        List.of(
                                                "Tried one to three times",
                                                ChapterWords.percent(facts.total(Metric.ATTEMPTS_1_TO_3)),
                                                "32.5 %"),
                                        List.of(
                                                "Tried four times or more",
                                                ChapterWords.percent(facts.total(Metric.ATTEMPTS_4_PLUS)),
                                                "28.9 %"))),
                        Say.quiet(
                                "38.6, 32.5 and 28.9 %: InsideSales, 8,742 firms; 25 %: Demandbase. All are quoted from"
                                        + " articles; the originals were not found. This game's share counts leads handed over early enough"
                                        + " to have had a month."),
                        Say.of("To talk about: where does your own company stand? Who would know, and who would have to"
                                + " ask whom?")));
    }

    private static String sentence(double none) {
        if (!Double.isFinite(none)) {
            return "The game was too short to say how often leads are followed up.";
        }
        return none > 0.386
                ? "More leads were never tried here than in the average firm. It happens to sensible people."
                : none > 0.25
                        ? "About as many leads were never tried here as in real firms."
                        : "Fewer leads were left untouched here than surveys find in real firms.";
    }
}
