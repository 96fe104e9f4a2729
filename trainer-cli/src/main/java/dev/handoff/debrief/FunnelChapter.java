package dev.handoff.debrief;

import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.List;

/** The game's follow-up beside what surveys of real firms have found. */
final class FunnelChapter {
    private FunnelChapter() {}

    static Chapter of(Texts texts, Facts facts) {
        double none = facts.total(Metric.ATTEMPTS_NONE);
        return Chapter.of(
                "relates-to",
                texts.of("funnel-chapter.relates-to-real-companies"),
                List.of(
                        Say.loud(sentence(texts, none)),
                        Table.of(
                                texts.of("funnel-chapter.follow-up-beside-published-figures"),
                                List.of(
                                        texts.of("funnel-chapter.of-the-leads-handed-over"),
                                        texts.of("funnel-chapter.this-game"),
                                        texts.of("funnel-chapter.published")),
                                List.of(
                                        List.of(
                                                texts.of("funnel-chapter.never-tried"),
                                                ChapterWords.percent(texts, none),
                                                texts.of("funnel-chapter.38-6-and-25")),
                                        List.of(
                                                texts.of("funnel-chapter.tried-one-to-three-times"),
                                                ChapterWords.percent(texts, facts.total(Metric.ATTEMPTS_1_TO_3)),
                                                texts.figure("32.5 %")),
                                        List.of(
                                                texts.of("funnel-chapter.tried-four-times-or-more"),
                                                ChapterWords.percent(texts, facts.total(Metric.ATTEMPTS_4_PLUS)),
                                                texts.figure("28.9 %")))),
                        Say.quiet(texts.of("funnel-chapter.38-6-32-5-and")),
                        Say.of(texts.of("funnel-chapter.to-talk-about-where-does"))));
    }

    private static String sentence(Texts texts, double none) {
        if (!Double.isFinite(none)) {
            return texts.of("funnel-chapter.the-game-was-too-short");
        }
        return none > 0.386
                ? texts.of("funnel-chapter.more-leads-were-never-tried")
                : none > 0.25
                        ? texts.of("funnel-chapter.about-as-many-leads-were")
                        : texts.of("funnel-chapter.fewer-leads-were-left-untouched");
    }
}
