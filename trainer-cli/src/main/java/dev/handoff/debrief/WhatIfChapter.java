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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the players would do if they could begin again, and what it would have brought. */
final class WhatIfChapter {
    private WhatIfChapter() {}

    static Chapter of(WhatIf whatIf, Optional<WhatIf.Tried> tried, GameState state, Menu menu, String currency) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(live(whatIf, currency)));
        parts.add(Say.of(toPar(whatIf, currency)));
        tried.ifPresent(t -> parts.add(Say.of(lucks(t, currency))));
        for (Role role : Role.values()) {
            parts.add(Say.of(role.title() + ": " + moves(whatIf.proposal(), role, menu) + ". "
                    + kept(whatIf.proposal(), role, state, menu)));
        }
        parts.add(Say.of(DraftSla.inOneLine(menu, whatIf.proposal().terms())));
        parts.add(
                Say.quiet("The proposal holds from the first round on, in place of what you decided and signed in each"
                        + " round. Of your moves it keeps the levers as said above; the news stays, and so does the luck."
                        + " Open deals count."));
        return Chapter.of("what-if", "What if", parts);
    }

    private static String live(WhatIf whatIf, String currency) {
        if (whatIf.gain() == 0) {
            return "On your luck that brings exactly what you played: "
                    + ChapterWords.whole(Math.round(whatIf.played()), currency) + ".";
        }
        long gain = Math.round(whatIf.instead()) - Math.round(whatIf.played());
        return "On your luck that brings " + ChapterWords.whole(Math.round(whatIf.instead()), currency) + ", "
                + ChapterWords.whole(Math.abs(gain), currency) + (gain >= 0 ? " more" : " less")
                + " than what you played.";
    }

    /** The same sum as everywhere: the gap is what the proposal gains and what is left. */
    static String toPar(WhatIf whatIf, String currency) {
        long gap = Math.round(whatIf.par()) - Math.round(whatIf.played());
        long left = Math.round(whatIf.par()) - Math.round(whatIf.instead());
        String now = left > 0
                ? ChapterWords.whole(left, currency) + " behind par"
                : left == 0 ? "at par" : ChapterWords.whole(-left, currency) + " ahead of par";
        if (gap <= 0) {
            return "You were " + (gap == 0 ? "at par" : ChapterWords.whole(-gap, currency) + " ahead of par")
                    + "; with it you would be " + now + ".";
        }
        return "Of the gap to par, " + ChapterWords.whole(gap, currency) + ", it " + closes(gap, left, currency)
                + "; with it you would be " + now + ".";
    }

    private static String closes(long gap, long left, String currency) {
        if (left <= 0) {
            return "closes all";
        }
        String amount = ChapterWords.whole(Math.abs(gap - left), currency);
        return gap == left ? "closes nothing" : gap > left ? "closes " + amount : "closes nothing and adds " + amount;
    }

    /** What a proposal keeps of the levers a side ended with. */
    private static String kept(Proposal proposal, Role role, GameState state, Menu menu) {
        List<String> changed = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level ended = menu.chosen(state.standing(role), lever);
            if (!menu.chosen(proposal.decision(role), lever).equals(ended)) {
                changed.add(lever.title() + " (you ended with " + ended.name() + ")");
            }
        }
        return changed.isEmpty()
                ? "All levers are kept as you ended."
                : "Changed: " + String.join(", ", changed) + "; the other levers are kept as you ended.";
    }

    private static String lucks(WhatIf.Tried tried, String currency) {
        if (tried.lucks() < Lucks.LEAST) {
            return "Interrupted after " + tried.lucks() + " replays with other luck: too few to say how it does there.";
        }
        if (tried.same() == tried.lucks()) {
            return "In " + tried.lucks()
                    + " replays with other luck it brings exactly as much as what you played, every time.";
        }
        String more = tried.gain().estimate() >= 0 ? " more" : " less";
        double size = Math.abs(tried.gain().estimate());
        return (tried.interrupted() ? "Interrupted; in the first " : "In ") + tried.lucks()
                + " replays with other luck: "
                + Numbers.interval(size, tried.gain().halfWidth(), currency) + more
                + " on average (± is the 95 % half-width), and better in " + tried.better() + " of " + tried.lucks()
                + ".";
    }

    private static String moves(Proposal proposal, Role role, Menu menu) {
        List<String> moves = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            if (!menu.chosen(proposal.decision(role), lever).isStanding()) {
                moves.add(lever.title() + " "
                        + menu.chosen(proposal.decision(role), lever).name());
            }
        }
        return moves.isEmpty() ? "everything as found" : String.join(", ", moves);
    }
}
