package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.ReplacedLevers;
import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a seat did in a round with its levers, in words. A lever whose place a clause took was no move. */
public final class Moves {
    private Moves() {}

    /** The levers that counted, such as {@code Speed to lead within a working day}; empty when none was moved. */
    public static List<String> of(Texts texts, Menu menu, Round round, Role role) {
        Decision decision = round.decision(role);
        List<String> moves = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level level = menu.chosen(decision, lever);
            Optional<ReplacedLevers> replaced =
                    round.agreement().flatMap(terms -> ReplacedLevers.of(menu, terms, decision, lever));
            if (!level.isStanding() && replaced.map(r -> !r.wholly()).orElse(true)) {
                moves.add(texts.of(
                        replaced.isPresent() ? "moves.in-part" : "moves.whole", lever.wording(), level.wording()));
            }
        }
        return moves;
    }
}
