package dev.handoff.game.rules;

import java.util.Optional;

/**
 * Who sits on a seat.
 *
 * @param name what to call them
 * @param card the rule card, when a computer plays
 */
public record Player(String name, Optional<Card> card) {
    /** Somebody at a keyboard. */
    public static Player person(String name) {
        return new Player(name, Optional.empty());
    }

    /**
     * A computer player; its card is revealed at the debrief.
     *
     * @param seed luck of the game, by which it gets its name
     */
    public static Player computer(Card card, long seed) {
        return new Player(Aliases.of(card.role(), seed), Optional.of(card));
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return card.isEmpty();
    }
}
