package dev.handoff.workshop.log;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Copies;
import java.util.Map;

/**
 * A team as the workshop's log knows it; what it plays is a game of its own.
 *
 * @param number 1 …
 * @param name what it is called
 * @param game number of its game
 * @param cards computer players on its seats
 */
public record TeamEntry(int number, String name, long game, Map<Role, Card> cards) {
    TeamEntry filled(Role role, Card card) {
        return new TeamEntry(number, name, game, Copies.put(cards, role, card));
    }

    TeamEntry freed(Role role) {
        return new TeamEntry(number, name, game, Copies.remove(cards, role));
    }

    TeamEntry called(String other) {
        return new TeamEntry(number, other, game, cards);
    }
}
