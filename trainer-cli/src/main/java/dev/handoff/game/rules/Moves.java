package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Replaced;
import dev.handoff.game.levers.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a seat did in a round with its levers, in words. A lever whose place a clause took was no move. */
public final class Moves {
    private Moves() {}

    /** The levers that counted, such as {@code Speed to lead within a working day}; empty when none was moved. */
    public static List<String> of(Menu menu, Round round, Role role) {
        Decision decision = round.decision(role);
        List<String> moves = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level level = menu.chosen(decision, lever);
            Optional<Replaced> replaced = round.agreement().flatMap(terms -> Replaced.of(menu, terms, decision, lever));
            if (!level.isStanding() && replaced.map(r -> !r.wholly()).orElse(true)) {
                String half = replaced.isPresent() ? " (the agreement decides a part of it)" : "";
                moves.add(lever.title() + " " + level.name() + half);
            }
        }
        return moves;
    }
}
