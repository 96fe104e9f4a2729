package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import java.util.Map;
import java.util.Optional;

/**
 * What seats are at in the open round and have not handed in: kept so that nothing is lost when a game is left. Only its own seat sees a
 * draft, and no world is computed from it.
 *
 * @param decisions decisions by seat
 * @param cards cards in the writing by seat
 */
public record Drafts(Map<Role, Decision> decisions, Map<Role, Terms> cards) {
    /** Nothing begun. */
    public static final Drafts NONE = new Drafts(Map.of(), Map.of());

    /** Whether nothing is begun. */
    public boolean isNone() {
        return decisions.isEmpty() && cards.isEmpty();
    }

    /** What a seat is about to hand in, when it has begun. */
    Optional<Decision> decision(Role role) {
        return Optional.ofNullable(decisions.get(role));
    }

    Drafts drafted(Role role, Decision decision) {
        return new Drafts(Copies.put(decisions, role, decision), cards);
    }

    Drafts written(Role role, Terms terms) {
        return new Drafts(decisions, Copies.put(cards, role, terms));
    }

    /** Without a decision, which has been handed in. */
    Drafts submitted(Role role) {
        return new Drafts(Copies.remove(decisions, role), cards);
    }

    /** Without a card, which lies on the table now. */
    Drafts offered(Role role) {
        return new Drafts(decisions, Copies.remove(cards, role));
    }
}
