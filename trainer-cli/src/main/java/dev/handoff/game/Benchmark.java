package dev.handoff.game;

import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every game is measured against, disclosed from the start: both partners, who sign in the first round what the scenario
 * {@code signed-sla} has agreed on, meet the same luck and the same injections.
 */
public final class Benchmark {
    /** A stricter definition, a try within a working day, four tries, reasons; a meeting and half of the bonus shared. */
    public static final Terms CLAUSES = new Terms(Map.of(
            Clause.DEFINITION, "stricter",
            Clause.FIRST_TOUCH, "1-working-day",
            Clause.ATTEMPTS, "attempts-4",
            Clause.REASONS, "yes",
            Clause.MEETINGS, "every-4-weeks",
            Clause.LANGUAGE, "yes",
            Clause.GOAL, "half"));

    private Benchmark() {}

    /** The benchmark's rounds, for a game in which these things happened. */
    public static List<Round> rounds(World world, GameSetup setup, List<List<Shock>> injections) {
        GameState state = GameState.opened(setup);
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= injections.size(); number++) {
            Map<Role, Decision> decisions = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                Desk desk = Desk.bare(role, number, world.menu(), Optional.of(CLAUSES), setup.seed());
                decisions.put(role, Card.partner(role).style().decide(desk));
            }
            rounds.add(new Round(
                    number,
                    state.setup().length().act(number),
                    decisions,
                    Map.of(),
                    Optional.of(CLAUSES),
                    injections.get(number - 1),
                    List.of()));
        }
        return rounds;
    }

    /** The benchmark's world for a game's rounds. */
    public static Played of(World world, GameSetup setup, List<Round> played) {
        List<List<Shock>> injections = played.stream().map(Round::injections).toList();
        return world.after(rounds(world, setup, injections), setup.seed());
    }
}
