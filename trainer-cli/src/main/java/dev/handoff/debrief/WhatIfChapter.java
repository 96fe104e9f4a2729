package dev.handoff.debrief;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
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

    static Chapter of(WhatIf whatIf, Optional<WhatIf.Tried> tried, Menu menu, String currency) {
        List<Block> parts = new ArrayList<>();
        parts.add(Say.loud(live(whatIf, currency)));
        tried.ifPresent(t -> parts.add(Say.of(lucks(t, currency))));
        for (Role role : Role.values()) {
            parts.add(Say.of(role.title() + ": " + moves(whatIf.proposal(), role, menu) + "."));
        }
        parts.add(Say.of(DraftSla.inOneLine(menu, whatIf.proposal().terms())));
        parts.add(
                Say.quiet("The proposal holds from the first round on; what happened to the company stays the same, and"
                        + " so does its luck. Open deals count."));
        return Chapter.of("what-if", "What if", parts);
    }

    private static String live(WhatIf whatIf, String currency) {
        if (whatIf.gain() == 0) {
            return "On your luck that brings exactly what you played: " + ChapterWords.money(whatIf.played(), currency)
                    + ".";
        }
        return "On your luck that brings " + ChapterWords.money(whatIf.instead(), currency) + ", "
                + ChapterWords.money(Math.abs(whatIf.gain()), currency) + (whatIf.gain() > 0 ? " more" : " less")
                + " than what you played.";
    }

    private static String lucks(WhatIf.Tried tried, String currency) {
        if (tried.same() == tried.lucks()) {
            return "Under " + tried.lucks() + " other lucks it brings exactly as much as what you played, every time.";
        }
        String more = tried.gain().estimate() >= 0 ? " more" : " less";
        double size = Math.abs(tried.gain().estimate());
        return (tried.interrupted() ? "Interrupted; under the first " : "Under ") + tried.lucks() + " other lucks: "
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
