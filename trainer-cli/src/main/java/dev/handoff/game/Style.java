package dev.handoff.game;

import java.util.List;
import java.util.Optional;

/** How a computer player decides and speaks, from nothing but what its seat sees. */
interface Style {
    /** The levers for the round. */
    Decision decide(Desk desk);

    /** What it says at the beginning of a round; one of these is drawn. */
    List<String> remarks(Desk desk);

    /** The card it puts on an empty table; empty when it offers none. */
    default Optional<Terms> offer(Desk desk) {
        return Optional.empty();
    }

    /** Whether it signs what the other side offers. */
    boolean signs(Terms offer, Desk desk);

    /** Whether it leaves the agreement in force. */
    default boolean leaves(Desk desk) {
        return false;
    }
}
