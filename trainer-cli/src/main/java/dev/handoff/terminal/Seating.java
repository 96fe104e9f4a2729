package dev.handoff.terminal;

import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A person at a seat, as the pages of that seat see it: the game, what may happen in it, and where the room is. Pages read it as often as
 * they like and change nothing but by {@link #happen}. For use by several threads.
 */
public interface Seating {
    /** The seat. */
    Role role();

    /** In which language this person reads. */
    default Texts texts() {
        return Texts.english();
    }

    /** The company. */
    World world();

    /**
     * The game at this moment, as this person may know it. What is answered by people and not by seats (the word, the vote, the sketch, the
     * five questions and the proposal) is in it as this person answered, under this seat's role.
     */
    GameState state();

    /**
     * Lets something happen, and what follows from it at once, such as a computer player's answer to a card that is offered. Afterwards
     * {@link #state} has the event in it.
     *
     * @param event of this seat: drafted, written, handed in, forecast, offered, signed, refused, left, said; or of this person: felt,
     *     voted, sketched, proposed, answered
     * @throws IllegalMove when it is against the rules, or not this person's to do now; then nothing has happened
     */
    void happen(GameEvent event);

    /**
     * Tells that this person has tried a lever before the game. It counts for nothing.
     *
     * @param level key of the setting
     * @param difference expected contribution more than with things as they were found, in the company's currency
     */
    default void practised(Lever lever, String level, double difference) {}

    /** Where the room is. */
    Phase phase();

    /** What is waited for by whoever has nothing to do, and how that gets on, such as "3 of 8 seats still decide"; a whole sentence's worth. */
    String waitingFor();

    /** Why a closed round, 1 …, was another than usual; empty where that is not computed yet, or at all. */
    Optional<Why> why(int round);

    /** Whose fault it was, over other lucks; gives nothing where only the luck that was played is looked at. */
    PendingReplay<WhoseFault> fault();

    /** Other lucks in which this person may try a proposal; empty where only the luck that was played is for trying. */
    Optional<Lucks> lucks();

    /** Does what takes long. */
    ReplayRunner patience();

    /** Counts up whenever something that this person can see has changed. */
    long version();

    /** A line said to everybody; empty when there is none. */
    Optional<String> notice();

    /** Seconds left in this phase; empty where no clock runs. */
    OptionalLong secondsLeft();
}
