package dev.handoff.game.score;

import dev.handoff.game.colleagues.ComputerPlayer;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.PartnerTerms;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every game is measured against, disclosed from the start: both partners, who sign in the first round what the scenario
 * {@code signed-sla} has agreed on, fitted to the hands there are ({@link PartnerTerms}), meet the same luck and the same injections.
 */
public final class Benchmark {
    private Benchmark() {}

    /** The benchmark's rounds, for a game in which these things happened. */
    public static List<Round> rounds(World world, GameSetup setup, List<List<Shock>> injections) {
        GameState state = GameState.opened(setup);
        Terms clauses = world.menu().hands().clauses();
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= injections.size(); number++) {
            Map<Role, Decision> decisions = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                Desk desk = Desk.bare(role, number, world.menu(), Optional.of(clauses), setup.seed());
                decisions.put(role, ComputerPlayer.decision(Card.partner(role), desk));
            }
            rounds.add(Round.of(
                    number,
                    state.setup().length().act(number),
                    decisions,
                    Optional.of(clauses),
                    injections.get(number - 1)));
        }
        return rounds;
    }

    /** The benchmark's world for a game's rounds. */
    public static Played of(World world, GameSetup setup, List<Round> played) {
        List<List<Shock>> injections = played.stream().map(Round::injections).toList();
        return world.after(rounds(world, setup, injections), setup.seed());
    }
}
