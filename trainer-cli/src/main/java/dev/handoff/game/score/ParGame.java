package dev.handoff.game.score;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.PartnerTerms;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.Totals;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Par: what every game is measured against, disclosed from the start. Two willing partners ({@link PartnerTerms}) live under the same acts
 * as everybody: in silos until the table opens, then with the agreement that is best for the company. They meet the same luck and the same
 * injections.
 */
public final class ParGame {
    private ParGame() {}

    /** Par's rounds, for a game in which these things happened. */
    public static List<Round> rounds(World world, GameSetup setup, List<List<Shock>> injections) {
        PartnerTerms partners = world.menu().partners();
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= injections.size(); number++) {
            Map<Role, Decision> decisions = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                decisions.put(role, partners.decision(role, number));
            }
            Act act = setup.length().act(number);
            rounds.add(Round.of(
                    number,
                    act,
                    decisions,
                    act == Act.TOGETHER ? Optional.of(partners.clauses()) : Optional.empty(),
                    injections.get(number - 1)));
        }
        return rounds;
    }

    /** Par's world for a game's rounds. */
    public static Played of(World world, GameSetup setup, List<Round> played) {
        return world.after(rounds(world, setup, injections(played)), setup.seed());
    }

    /** What par adds up to over a game's rounds. */
    public static Totals totals(World world, GameSetup setup, List<Round> played) {
        return world.totals(rounds(world, setup, injections(played)), setup.seed());
    }

    /** Keeps par's rounds whole, beside those of a game. */
    public static void keep(World world, GameSetup setup, List<Round> played) {
        world.keep(rounds(world, setup, injections(played)), setup.seed());
    }

    private static List<List<Shock>> injections(List<Round> played) {
        return played.stream().map(Round::injections).toList();
    }
}
