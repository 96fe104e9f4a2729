package dev.handoff.terminal;

import java.util.Optional;

/**
 * Work that was begun before anybody waits for it.
 *
 * @param <R> what it gives
 */
public interface Begun<R> {
    /** Waits for it, as patiently as for any; empty when it was ended before anything was finished. Who asks again has it done again. */
    Optional<R> await();

    /** Ends it: nobody will ask. */
    void drop();
}
