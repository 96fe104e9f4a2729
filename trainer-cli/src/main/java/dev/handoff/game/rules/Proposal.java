package dev.handoff.game.rules;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What both sides would do from the first round on: where each puts its levers, and what both have signed.
 *
 * @param decisions by seat; a seat that is not named leaves everything as it was found
 * @param terms the agreement; blank for none
 */
public record Proposal(Map<Role, Decision> decisions, Terms terms) {
    public Proposal {
        Map<Role, Decision> sorted = new EnumMap<>(Role.class);
        sorted.putAll(decisions);
        decisions = Collections.unmodifiableMap(sorted);
    }

    /** Where a game ended: the decisions of its last round, and these terms. */
    public static Proposal ofEnd(GameState state, Terms terms) {
        Map<Role, Decision> last = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            last.put(role, state.standing(role));
        }
        return new Proposal(last, terms);
    }

    /** The same with one lever moved. */
    public Proposal with(Lever lever, String level) {
        Decision moved = decision(lever.role()).with(lever, level);
        return new Proposal(Copies.put(decisions, lever.role(), moved), terms);
    }

    /** The same with one clause written otherwise. */
    public Proposal with(Clause clause, String option) {
        return new Proposal(decisions, terms.with(clause, option));
    }

    /** What a seat would decide. */
    public Decision decision(Role role) {
        return decisions.getOrDefault(role, Decision.NOTHING);
    }

    /**
     * Refuses what the rules would not allow once every lever is open.
     *
     * @throws IllegalMove when too many levers are moved or they cost too much
     */
    public void check(Menu menu) {
        for (Role role : Role.values()) {
            menu.check(role, Length.MOST_ROUNDS, decision(role));
        }
        menu.checkOptions(terms);
    }

    /** The rounds of a game as they would have been: what happened to the company stays. */
    public List<Round> instead(List<Round> played) {
        List<Round> rounds = new ArrayList<>();
        Optional<Terms> agreement = terms.isBlank() ? Optional.empty() : Optional.of(terms);
        for (Round round : played) {
            rounds.add(new Round(
                    round.number(), round.act(), decisions, Map.of(), agreement, round.injections(), List.of()));
        }
        return rounds;
    }
}
