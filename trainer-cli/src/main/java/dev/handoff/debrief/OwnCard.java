package dev.handoff.debrief;

import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import java.util.List;
import java.util.Optional;

/**
 * What the card that was signed last would have brought, had it been signed when par's is: as soon as the table opened, with all other
 * moves as they were made. A second line beside the gap to par, and no measure.
 *
 * @param terms the card
 * @param since the first round in which a card could be signed
 * @param gain contribution on the played luck, above what was played
 */
public record OwnCard(Terms terms, int since, double gain) {
    /** The last card that held in a round; empty when none did. */
    static Optional<OwnCard> of(World world, GameState state) {
        return state.played().stream()
                .map(Round::agreement)
                .flatMap(Optional::stream)
                .filter(terms -> !terms.isBlank())
                .reduce((earlier, later) -> later)
                .map(terms -> new OwnCard(terms, state.setup().length().silos() + 1, gain(world, state, terms)));
    }

    private static double gain(World world, GameState state, Terms terms) {
        long seed = state.setup().seed();
        List<Round> kept = state.played().stream()
                .map(round -> round.act() == Act.TOGETHER ? signed(round, terms) : round)
                .toList();
        return world.after(kept, seed).expected()
                - world.after(state.played(), seed).expected();
    }

    private static Round signed(Round round, Terms terms) {
        return Round.of(round.number(), round.act(), round.decisions(), Optional.of(terms), round.injections());
    }
}
