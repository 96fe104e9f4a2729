package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import java.util.List;
import java.util.Optional;

/** A whole game in the hands of those who play it, where nobody leads a room. */
interface Play {
    /** The seats that people play. */
    List<Role> people();

    /** One of them, or the seat of a computer player, to look on from. */
    SeatFlow seat(Role role);

    /** How screens follow one another. */
    Manner manner();

    /** Goes on: to a desk, to the results of a round that closes now, or to the debrief. */
    Page next();

    /** What has just happened in the four weeks of the last round, a sentence each; empty where that is not to be told. */
    List<String> month();

    /** How much time is left for this turn. */
    Optional<String> timeLeft();

    /** Takes the last closed round back. */
    Page undo();

    /** Ends the game before its last round. */
    Page end();

    /** Has a computer player take a seat, and goes on. */
    Page give(Role role, Card card);

    /** Has a person take a seat, and goes on. */
    Page take(Role role);

    /** Seats that a person has given away. */
    List<Role> givenAway();

    /** Whether the same luck can be played from the other desk. */
    boolean canPlayAgain();

    /** Plays again as the other side once this game is left. */
    void playAgain();
}
