package dev.handoff.debrief;

import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the players would do if they could begin again, and what it would have brought. */
final class WhatIfChapter {
    private WhatIfChapter() {}

    static Chapter of(
            Texts texts, WhatIf whatIf, Optional<WhatIf.Tried> tried, GameState state, Menu menu, String currency) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(live(texts, whatIf, currency)));
        parts.add(Say.of(toPar(texts, whatIf, currency)));
        tried.ifPresent(t -> parts.add(Say.of(lucks(texts, t, currency))));
        for (Role role : Role.values()) {
            parts.add(Say.of(texts.of(
                    "what-if-chapter.moves",
                    role.titled(),
                    moves(texts, whatIf.proposal(), role, menu),
                    kept(texts, whatIf.proposal(), role, state, menu))));
        }
        parts.add(Say.of(DraftSla.inOneLine(texts, menu, whatIf.proposal().terms())));
        parts.add(Say.quiet(texts.of("what-if-chapter.the-proposal-holds-from-the")));
        return Chapter.of("what-if", texts.of("what-if-chapter.what-if"), parts);
    }

    private static String live(Texts texts, WhatIf whatIf, String currency) {
        if (whatIf.gain() == 0) {
            return texts.of(
                    "what-if-chapter.on-your-luck-that-brings",
                    ChapterWords.whole(texts, Math.round(whatIf.played()), currency));
        }
        long gain = Math.round(whatIf.instead()) - Math.round(whatIf.played());
        return texts.of(
                gain >= 0 ? "what-if-chapter.brings-more" : "what-if-chapter.brings-less",
                ChapterWords.whole(texts, Math.round(whatIf.instead()), currency),
                ChapterWords.whole(texts, Math.abs(gain), currency));
    }

    /** The same sum as everywhere: the gap is what the proposal gains and what is left. */
    static String toPar(Texts texts, WhatIf whatIf, String currency) {
        long gap = Math.round(whatIf.par()) - Math.round(whatIf.played());
        long left = Math.round(whatIf.par()) - Math.round(whatIf.instead());
        String now = left > 0
                ? texts.of("what-if-chapter.behind-par", ChapterWords.whole(texts, left, currency))
                : left == 0
                        ? texts.of("what-if-chapter.at-par")
                        : texts.of("what-if-chapter.ahead-of-par", ChapterWords.whole(texts, -left, currency));
        if (gap <= 0) {
            return texts.of(
                    "what-if-chapter.you-were-with-it-you",
                    gap == 0
                            ? texts.of("what-if-chapter.at-par")
                            : texts.of("what-if-chapter.ahead-of-par", ChapterWords.whole(texts, -gap, currency)),
                    now);
        }
        return texts.of(
                "what-if-chapter.of-the-gap-to-par",
                ChapterWords.whole(texts, gap, currency),
                closes(texts, gap, left, currency),
                now);
    }

    private static String closes(Texts texts, long gap, long left, String currency) {
        if (left <= 0) {
            return texts.of("what-if-chapter.closes-all");
        }
        String amount = ChapterWords.whole(texts, Math.abs(gap - left), currency);
        return gap == left
                ? texts.of("what-if-chapter.closes-nothing")
                : gap > left
                        ? texts.of("what-if-chapter.closes", amount)
                        : texts.of("what-if-chapter.closes-nothing-and-adds", amount);
    }

    /** What a proposal keeps of the levers a side ended with. */
    private static String kept(Texts texts, Proposal proposal, Role role, GameState state, Menu menu) {
        List<String> changed = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level ended = menu.chosen(state.standing(role), lever);
            if (!menu.chosen(proposal.decision(role), lever).equals(ended)) {
                changed.add(texts.of("what-if-chapter.you-ended-with", lever.title(texts), ended.name(texts)));
            }
        }
        return changed.isEmpty()
                ? texts.of("what-if-chapter.all-levers-are-kept-as")
                : texts.of("what-if-chapter.changed-the-other-levers-are", String.join(", ", changed));
    }

    private static String lucks(Texts texts, WhatIf.Tried tried, String currency) {
        if (tried.lucks() < Lucks.LEAST) {
            return texts.of("what-if-chapter.interrupted-after-replays-with-other", tried.lucks());
        }
        if (tried.same() == tried.lucks()) {
            return texts.of("what-if-chapter.in-replays-with-other-luck", tried.lucks());
        }
        double size = Math.abs(tried.gain().estimate());
        String more = tried.gain().estimate() >= 0 ? "more" : "less";
        return texts.of(
                (tried.interrupted() ? "what-if-chapter.interrupted-" : "what-if-chapter.on-average-") + more,
                tried.lucks(),
                texts.figure(Numbers.interval(size, tried.gain().halfWidth(), currency)),
                tried.better());
    }

    private static String moves(Texts texts, Proposal proposal, Role role, Menu menu) {
        List<String> moves = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            if (!menu.chosen(proposal.decision(role), lever).isStanding()) {
                moves.add(lever.title(texts) + " "
                        + menu.chosen(proposal.decision(role), lever).name(texts));
            }
        }
        return moves.isEmpty() ? texts.of("what-if-chapter.everything-as-found") : String.join(", ", moves);
    }
}
