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
        Role other = lever.role();
        int left = state.broken().stream()
                .filter(event -> event.role() == other)
                .mapToInt(GameEvent.Broken::round)
                .max()
                .orElse(0);
        return (int) state.played().stream()
                .filter(round -> round.number() >= left)
                .dropWhile(round -> !by(round, menu))
                .count();
    }

    private boolean by(Round round, Menu menu) {
        boolean moved =
                levels.contains(menu.chosen(round.decision(lever.role()), lever).key());
        boolean signed =
                round.agreement().flatMap(terms -> terms.option(clause)).isPresent();
        return moved || signed;
    }
}
