package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Screen;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.WorkshopEvent;
import java.time.Duration;
import java.util.Optional;

/**
 * What a trainer can do. Each of it is an event, and is on the disk when it returns.
 *
 * <p>All of them refuse with an {@link dev.handoff.game.levers.IllegalMove} what cannot be done now.
 */
public interface Trainer {
    /** The room at this moment. */
    RoomView view();

    /** Opens a phase. */
    void open(RoomPhase phase);

    /** Closes the open round; its results open by themselves. */
    void close();

    /** Gives the phase more time. */
    void extend(Duration by);

    /** Holds the clock. */
    void hold();

    /** Lets it run on. */
    void goOn();

    /** Lets something happen to every company. */
    void inject(int round, Shock what);

    /** Takes everything back from the start of a round on. */
    void rewind(int round);

    /** Has everybody take the other desk of their team. */
    void swap();

    /** Has a computer player take a seat. */
    void fill(int team, Role role, Card card);

    /** Gives a seat back to people. */
    void free(int team, Role role);

    /** Has somebody sit down elsewhere; team 0 for a new one. */
    void move(int person, int team, Role role);

    /** Calls somebody otherwise. */
    void rename(int person, String name);

    /** Lets in somebody who waits at the door. */
    void admit(int person);

    /** Gives somebody new digits to come back with. */
    void newDigits(int person);

    /** New digits that were given and not used yet. */
    Optional<String> digits(int person);

    /** Opens or closes the door. */
    void moveDoor(boolean open);

    /** Draws another short code. */
    void newCode();

    /** What changes nothing but what the room is shown, or what is known of a person. */
    void happen(WorkshopEvent event);

    /** Chooses the team whose debrief has the replays with other luck. */
    void replay(int team);

    /** A seat's desk, read only; its page says that somebody looks. */
    Optional<Screen> desk(int team, Role role);

    /** Writes what the workshop has brought; empty where nothing can be written. */
    Optional<Exporter> exporter();

    /** Has it written into the folder of the workshop. */
    void export(boolean names);

    /** What was written last and where, in a sentence; empty before. */
    Optional<Phrase> exported();
}
