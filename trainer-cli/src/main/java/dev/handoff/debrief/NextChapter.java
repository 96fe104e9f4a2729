package dev.handoff.debrief;

import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Score;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** What next: the draft to take home, and what got better on the way. The debrief ends on improvement. */
final class NextChapter {
    private static final String PAPER = "One sheet of paper, two signatures, and a date to look at it again.";

    private NextChapter() {}

    static Chapter of(GameState state, Score score, Facts facts, WhatIf withDraft, String draft) {
        return next(
                improvement(state, score, facts),
                Say.of("Take the draft along, with handoff debrief --out DIR as draft-sla.md. " + PAPER),
                worth(state, score, withDraft),
                new Verbatim(draft));
    }

    /** The same with the draft folded in the appendix: who prints the page signs it on paper of its own. */
    static List<Chapter> onPage(GameState state, Score score, Facts facts, WhatIf withDraft, String draft) {
        Chapter next = next(
                improvement(state, score, facts),
                Say.of("Take the draft of your agreement along: it is in the appendix, and beside this page as"
                        + " draft-sla.md. " + PAPER),
                worth(state, score, withDraft));
        return List.of(
                next,
                Chapter.of("draft", "The draft of your agreement", List.of(new Verbatim(draft)))
                        .inAppendix());
    }

    private static Block worth(GameState state, Score score, WhatIf withDraft) {
        return Say.of(whose(state) + " " + WhatIfChapter.toPar(withDraft, score.currency()));
    }

    private static Chapter next(String improvement, Block... more) {
        List<Block> parts = new ArrayList<>(List.of(Say.loud(improvement)));
        parts.addAll(List.of(more));
        return Chapter.of("what-next", "What next", parts);
    }

    private static String whose(GameState state) {
        return state.retrospective().proposal().isPresent()
                ? "The draft is the agreement of your last \"what if\"; tried on your luck, with its levers, from the"
                        + " first round on."
                : "The draft is par's agreement; tried on your luck, with the levers you ended with, from the first round"
                        + " on.";
    }

    /** The best thing that can truly be said about the second act, or else what there is to win. */
    static String improvement(GameState state, Score score, Facts facts) {
        double money = difference(state, round -> score.byRound().get(round - 1));
        if (money > 0) {
            return "What got better: a round together brought " + ChapterWords.money(money, score.currency())
                    + " more than a round apart.";
        }
        double trust = difference(state, round -> facts.inRound(Metric.TRUST_SALES, round))
                + difference(state, round -> facts.inRound(Metric.TRUST_MARKETING, round));
        if (trust > 0) {
            return "What got better: the two sides trusted each other more together than apart. Money follows later.";
        }
        double error = difference(
                state,
                round -> -Math.abs(facts.quality(Metric.CHANNEL_QUALITY_PERCEIVED, round)
                        - facts.quality(Metric.CHANNEL_QUALITY_TRUE, round)));
        if (error > 0) {
            return "What got better: what the reps believed came nearer to the truth. That is where it begins.";
        }
        return "You know now what neither desk could see, and how much there is to win. That is where it begins.";
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
