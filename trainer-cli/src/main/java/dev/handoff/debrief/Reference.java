package dev.handoff.debrief;

import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Benchmark;
import java.util.Optional;

/**
 * The agreement a game is measured by, kept from the first round on by whoever must act. It is fixed by what was signed, before anybody
 * sees a result: the last agreement that held in a round, or else the benchmark's, which every player was told.
 *
 * @param terms the agreement
 * @param signed whether the two sides signed it in the game
 */
public record Reference(Terms terms, boolean signed) {
    /** The reference of a game. */
    public static Reference of(GameState state, Menu menu) {
        Optional<Terms> last = state.played().stream()
                .map(Round::agreement)
                .flatMap(Optional::stream)
                .filter(terms -> !terms.isBlank())
                .reduce((earlier, later) -> later);
        return new Reference(last.orElseGet(() -> Benchmark.clauses(menu)), last.isPresent());
    }

    /** What it is called in a sentence. */
    public String name() {
        return signed ? "the agreement you signed" : "the benchmark's agreement";
    }
}
