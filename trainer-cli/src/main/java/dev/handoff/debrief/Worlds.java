package dev.handoff.debrief;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Round;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A game's rounds as they would have been if one side, or both, had kept the reference's half from the first round on, or if only what
 * both must sign had been as in the reference. Everything else stays as it was played: the other side's logged decisions, its clauses
 * while they held, and what happened to the company. A clause belongs to whoever must act, with what a breach leads to and how closely it is looked at: on the card these are one line, and
 * nobody can sign a half of it.
 */
final class Worlds {
    private final List<Round> played;
    private final Terms reference;

    Worlds(List<Round> played, Reference reference) {
        this.played = played;
        this.reference = reference.terms();
    }

    /**
     * The rounds with these sides at the reference; none of them is the game as played.
     *
     * @param joint whether what only both can sign is as in the reference, too
     */
    List<Round> with(Set<Role> sides, boolean joint) {
        List<Round> rounds = new ArrayList<>();
        for (Round round : played) {
            rounds.add(new Round(
                    round.number(),
                    round.act(),
                    round.decisions(),
                    Map.of(),
                    agreement(round, sides, joint),
                    round.injections(),
                    List.of()));
        }
        return rounds;
    }

    private Optional<Terms> agreement(Round round, Set<Role> sides, boolean joint) {
        Map<Clause, String> options = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            Terms from =
                    moves(clause, sides, joint) ? reference : round.agreement().orElse(Terms.BLANK);
            from.option(clause).ifPresent(option -> options.put(clause, option));
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(new Terms(options));
    }

    private static boolean moves(Clause clause, Set<Role> sides, boolean joint) {
        return clause.promisedBy().map(sides::contains).orElse(joint);
    }
}
