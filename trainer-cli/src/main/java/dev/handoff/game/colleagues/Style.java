package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** How a computer player decides, negotiates and speaks, from nothing but what its seat sees. */
public interface Style {
    /** The levers for the round. */
    Decision decide(Desk desk);

    /** How it puts things. */
    Voice voice();

    /** The card it puts on an empty table; empty when it offers none. */
    Optional<Terms> offer(Desk desk);

    /**
     * What it would sign of a card that the other side offers: the same card when it signs, a changed one when it hands that back, a blank
     * one when it wants nothing of it. What it hands back it signs when that is offered again.
     */
    Terms revise(Terms offer, Desk desk);

    /** Whether it leaves the agreement in force. */
    default boolean leaves(Desk desk) {
        return false;
    }
}
