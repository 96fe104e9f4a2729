package dev.handoff.terminal;

import dev.handoff.texts.Phrase;
import java.util.Optional;

/**
 * Replays that were begun before anybody waits for them.
 *
 * @param <R> what it gives
 */
public interface PendingReplay<R> {
    /** Nothing comes of it, and nobody has to wait for that: where only the luck that was played is looked at. */
    static <R> PendingReplay<R> nothing() {
        return new PendingReplay<>() {
            @Override
            public Optional<R> await() {
                return Optional.empty();
            }

            @Override
            public void drop() {}
        };
    }

    /** Waits for it, as patiently as for any; empty when it was ended before anything was finished. Who asks again has it done again. */
    Optional<R> await();

    /** Whether it can be had without waiting, as far as whoever asks would notice. */
    default boolean isDone() {
        return true;
    }

    /** How it gets on, in a few words, for whoever looks again later. */
    default Phrase standing() {
        return Phrase.of("words.nothing");
    }

    /** Ends it: nobody will ask. */
    void drop();
}
