package dev.handoff.debrief;

import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an agreement from the first round on would have brought a game, all its decisions kept, on the luck that was played. Contribution with
 * open deals, in the company's currency.
 *
 * @param played as it was played
 * @param instead with the agreement
 * @param par what two willing partners make of the same luck
 */
public record Agreed(double played, double instead, double par) {
    static Agreed of(World world, GameState state, Terms terms) {
        long seed = state.setup().seed();
        Optional<Terms> agreement = terms.isBlank() ? Optional.empty() : Optional.of(terms);
        List<Round> rounds = new ArrayList<>();
        for (Round round : state.played()) {
            rounds.add(Round.of(round.number(), round.act(), round.decisions(), agreement, round.injections()));
        }
        return new Agreed(
                world.after(state.played(), seed).expected(),
                world.after(rounds, seed).expected(),
                world.after(Par.of(world, state).rounds(), seed).expected());
    }

    /** How much more the agreement brings; below 0 for less. */
    public double gain() {
        return instead - played;
    }
}
