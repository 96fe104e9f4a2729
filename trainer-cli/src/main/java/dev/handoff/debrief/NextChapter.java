package dev.handoff.debrief;

import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Score;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Verbatim;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** What next: the draft to take home, and what got better on the way. The debrief ends on improvement. */
final class NextChapter {

    private NextChapter() {}

    static Chapter of(Texts texts, GameState state, Score score, Facts facts, WhatIf withDraft, String draft) {
        return next(
                texts,
                improvement(texts, state, score, facts),
                Say.of(texts.of("next-chapter.take-the-draft-along-with", texts.of("next-chapter.one-sheet-of-paper"))),
                worth(texts, state, score, withDraft),
                new Verbatim(draft));
    }

    /** The same with the draft folded in the appendix: who prints the page signs it on paper of its own. */
    static List<Chapter> onPage(
            Texts texts, GameState state, Score score, Facts facts, WhatIf withDraft, String draft) {
        Chapter next = next(
                texts,
                improvement(texts, state, score, facts),
                Say.of(texts.of("next-chapter.take-the-draft-of-your", texts.of("next-chapter.one-sheet-of-paper"))),
                worth(texts, state, score, withDraft));
        return List.of(
                next,
                Chapter.of("draft", texts.of("next-chapter.the-draft-of-your-agreement"), List.of(new Verbatim(draft)))
                        .inAppendix());
    }

    private static Block worth(Texts texts, GameState state, Score score, WhatIf withDraft) {
        return Say.of(whose(texts, state) + " " + WhatIfChapter.toPar(texts, withDraft, score.currency()));
    }

    private static Chapter next(Texts texts, String improvement, Block... more) {
        List<Block> parts = new ArrayList<>(List.of(Say.loud(improvement)));
        parts.addAll(List.of(more));
        return Chapter.of("what-next", texts.of("next-chapter.what-next"), parts);
    }

    private static String whose(Texts texts, GameState state) {
        return state.retrospective().proposal().isPresent()
                ? texts.of("next-chapter.the-draft-is-the-agreement")
                : texts.of("next-chapter.the-draft-is-pars-agreement");
    }

    /** The best thing that can truly be said about the second act, or else what there is to win. */
    static String improvement(Texts texts, GameState state, Score score, Facts facts) {
        double money = difference(state, round -> score.byRound().get(round - 1));
        if (money > 0) {
            return texts.of("next-chapter.what-got-better-a-round", ChapterWords.money(texts, money, score.currency()));
        }
        double trust = difference(state, round -> facts.inRound(Metric.TRUST_SALES, round))
                + difference(state, round -> facts.inRound(Metric.TRUST_MARKETING, round));
        if (trust > 0) {
            return texts.of("next-chapter.what-got-better-the-two");
        }
        double error = difference(
                state,
                round -> -Math.abs(facts.quality(Metric.CHANNEL_QUALITY_PERCEIVED, round)
                        - facts.quality(Metric.CHANNEL_QUALITY_TRUE, round)));
        if (error > 0) {
            return texts.of("next-chapter.what-got-better-what-the");
        }
        return texts.of("next-chapter.you-know-now-what-neither");
    }

    /** Mean over rounds together less mean over rounds apart; NaN where it is not known. */
    private static double difference(GameState state, IntToDoubleFunction figure) {
        return mean(state, Act.TOGETHER, figure) - mean(state, Act.SILOS, figure);
    }

    private static double mean(GameState state, Act act, IntToDoubleFunction figure) {
        return state.played().stream()
                .filter(round -> round.act() == act)
                .mapToDouble(round -> figure.applyAsDouble(round.number()))
                .average()
                .orElse(Double.NaN);
    }
}
