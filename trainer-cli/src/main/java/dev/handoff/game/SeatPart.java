package dev.handoff.game;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Shock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What one seat made of a game beside a computer player, on the same luck: how far it came from doing nothing towards the best that is
 * known for this seat beside this colleague.
 *
 * @param role the seat
 * @param idle what the company would have contributed had the seat changed and signed nothing
 * @param game what it contributed
 * @param best what it would have contributed had the seat won its colleague over and played a partner's half
 */
public record SeatPart(Role role, double idle, double game, double best) {
    /** The part of the only person in a game, over its closed rounds; empty with two people or none, and before the first round has closed. */
    public static Optional<SeatPart> of(GameState state, World world) {
        List<Role> people = Arrays.stream(Role.values())
                .filter(role -> card(state, role).isEmpty() && state.seats().containsKey(role))
                .toList();
        if (people.size() != 1 || state.played().isEmpty()) {
            return Optional.empty();
        }
        Role role = people.get(0);
        return card(state, role.other()).map(colleague -> beside(colleague, state, world));
    }

    private static Optional<Card> card(GameState state, Role role) {
        return Optional.ofNullable(state.seats().get(role)).flatMap(Player::card);
    }

    private static SeatPart beside(Card colleague, GameState state, World world) {
        double best = DoubleStream.of(
                        of(SeatLine.PARTNER_AT_ONCE, colleague, state, world),
                        of(SeatLine.WIN_FIRST, colleague, state, world))
                .max()
                .orElseThrow();
        double game = world.after(state.played(), state.setup().seed()).expected();
        double idle = of(SeatLine.IDLE, colleague, state, world);
        return new SeatPart(colleague.role().other(), idle, game, best);
    }

    private static double of(SeatLine line, Card colleague, GameState state, World world) {
        List<List<Shock>> news = SeatLine.news(state.played());
        Game game = line.play(world, state.setup(), colleague, news);
        return world.after(game.state().played(), state.setup().seed()).expected();
    }

    /** In percent: 0 is what doing nothing brings, 100 the best that is known; absent where the best is no better than nothing. */
    public OptionalDouble percent() {
        return best > idle ? OptionalDouble.of(100 * (game - idle) / (best - idle)) : OptionalDouble.empty();
    }
}
