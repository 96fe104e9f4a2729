package dev.handoff.game.rules;

import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What did not go by the usual course of a game, so that nobody compares unlike games unawares.
 *
 * @param undone rounds taken back and played again
 * @param endedEarly whether it was ended before its last round
 */
public record Irregularities(int undone, boolean endedEarly) {
    /** A game like any other. */
    public static final Irregularities NONE = new Irregularities(0, false);

    /** With one more round taken back; a game that was ended goes on. */
    Irregularities withUndone() {
        return new Irregularities(undone + 1, false);
    }

    /** With an end before the last round. */
    Irregularities ended() {
        return new Irregularities(undone, true);
    }

    /** The same in words, such as {@code 2 rounds taken back}; empty for a game like any other. */
    public List<String> words(Texts texts, int played, Length length) {
        List<String> words = new ArrayList<>();
        if (undone > 0) {
            words.add(texts.of("irregularities.taken-back", undone));
        }
        if (endedEarly) {
            words.add(texts.of("irregularities.ended-after-of-rounds", played, length.rounds()));
        }
        return words;
    }
}
