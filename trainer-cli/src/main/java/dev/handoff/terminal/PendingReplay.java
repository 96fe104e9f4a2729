package dev.handoff.terminal;

import java.util.Optional;

/**
 * Replays that were begun before anybody waits for them.
 *
 * @param <R> what it gives
 */
public interface PendingReplay<R> {
    /** Waits for it, as patiently as for any; empty when it was ended before anything was finished. Who asks again has it done again. */
    Optional<R> await();

    /** Ends it: nobody will ask. */
    void drop();
}
