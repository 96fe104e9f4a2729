package dev.handoff.debrief;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Round;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A game's rounds with some of its parts as par plays them. All else stays as it was played, and so does what happened to the company: with
 * no part it is the game, with all of them it is par.
 */
final class Worlds {
    private final List<Round> played;
    private final List<Round> par;

    Worlds(List<Round> played, Par par) {
        this.played = played;
        this.par = par.rounds();
    }

    /** The rounds of a world, by its number: the sum of the bits of what is par's. */
    List<Round> number(int world) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            rounds.add(mixed(played.get(i), par.get(i), world));
        }
        return rounds;
    }

    private static Round mixed(Round here, Round par, int world) {
        Map<Role, Decision> decisions = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            decisions.put(role, (GapPart.of(role).isIn(world) ? par : here).decision(role));
        }
        Round signed = GapPart.AGREEMENT.isIn(world) ? par : here;
        return Round.of(here.number(), here.act(), decisions, signed.agreement(), here.injections());
    }
}
