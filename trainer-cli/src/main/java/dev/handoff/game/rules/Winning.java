package dev.handoff.game.rules;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import java.util.List;

/**
 * What wins a computer player over: one setting of the other side's, kept for a round, or a clause that is signed. Whoever leaves an
 * agreement has to win the other side again.
 *
 * @param lever the other side's lever
 * @param levels its settings that do, by key
 * @param clause the clause that does, too
 */
public record Winning(Lever lever, List<String> levels, Clause clause) {
    /** For how many of the closed rounds it has been won over; 0 when it is not. */
    int rounds(GameState state, Menu menu) {
        return won(state, menu).size();
    }

    /** Whether it was the signed clause that won it over; where the lever did so in the same round, it was the lever. */
    boolean isBySignature(GameState state, Menu menu) {
        return won(state, menu).stream()
                .findFirst()
                .map(round -> !isMoved(round, menu))
                .orElse(false);
    }

    /** The closed rounds since it has been won over; the first is the one that did it. */
    private List<Round> won(GameState state, Menu menu) {
        Role other = lever.role();
        int left = state.broken().stream()
                .filter(event -> event.role() == other)
                .mapToInt(GameEvent.Broken::round)
                .max()
                .orElse(0);
        return state.played().stream()
                .filter(round -> round.number() >= left)
                .dropWhile(round -> !isMoved(round, menu) && !isSigned(round))
                .toList();
    }

    private boolean isMoved(Round round, Menu menu) {
        return levels.contains(menu.chosen(round.decision(lever.role()), lever).key());
    }

    private boolean isSigned(Round round) {
        return round.agreement().flatMap(terms -> terms.option(clause)).isPresent();
    }
}
