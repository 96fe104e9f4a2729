package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import java.util.Optional;

/**
 * What a door needs of a host with many people: who may come in, and each one's way through the screens. Doors hold no state of people:
 * whatever has to outlive a restart is the host's. For use by several threads.
 */
public interface Rooms {
    /** In which language those are answered whose door does not tell what they read. */
    default Texts texts() {
        return Texts.english();
    }

    /** What the join page says. */
    Entrance entrance();

    /** The same in a language. */
    default Entrance entrance(Texts texts) {
        return entrance();
    }

    /**
     * Somebody looks at the join page.
     *
     * @param browser what people call their browser, such as {@code Safari}; {@code a browser} where that cannot be told
     */
    default void cameBy(String browser) {}

    /** Whether this is the secret of the present invitation, the one in the code to be scanned. */
    boolean isInvitation(String token);

    /** Whether this is the short code that is read from the projector; blanks, dashes and case do not matter. Doors limit wrong ones. */
    boolean isCode(String typed);

    /**
     * Lets somebody in.
     *
     * @param name as typed
     * @param side where they work; empty for neither
     * @throws Misread when the name is taken or cannot be used, or nobody is let in at present: its message is shown beside the field
     */
    Entry join(String name, Optional<Role> side);

    /**
     * Lets somebody in again, on another device. The host counts wrong tries for each name: after five, only the trainer helps.
     *
     * @throws Misread when name and digits do not belong together; it does not tell which of them is wrong
     */
    Entry back(String name, String digits);

    /**
     * A participant's way through the screens. Asking is a sign of life: a page that is open asks every two seconds.
     *
     * @param secret what their cookie holds
     * @return empty for a secret that was never given out, or is valid no more
     */
    Optional<Visit> visit(String secret);

    /** The same for somebody who reads in that language. */
    default Optional<Visit> visit(String secret, Texts texts) {
        return visit(secret);
    }

    /** The trainer's way; all its addresses begin with {@code trainer}. */
    Optional<Visit> console(String secret);

    /** What the projector shows: the place at {@link Visit#where()}, without anything to answer. */
    Optional<Visit> projector(String secret);

    /**
     * What the join page says.
     *
     * @param title name of the workshop
     * @param line what it is, in one sentence; may be empty
     * @param isOpen whether people are let in at once; else they wait at the door
     */
    record Entrance(String title, String line, boolean isOpen) {}

    /**
     * What somebody who was let in takes along.
     *
     * @param secret for the cookie: 128 bits or more, of letters, digits, dashes and underscores
     * @param digits four digits to come back with on another device
     */
    record Entry(String secret, String digits) {}
}
