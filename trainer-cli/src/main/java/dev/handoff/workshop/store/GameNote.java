package dev.handoff.workshop.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of a game beside its log.
 *
 * @param begun the day it was begun on
 * @param closed the place in its log of the event that ended it, for which the score was taken
 * @param score how it ended, in a few words; empty while nobody has looked
 * @param percent the same as a number, where it is one
 */
public record GameNote(Optional<LocalDate> begun, OptionalInt closed, String score, OptionalDouble percent) {
    /** Nothing known. */
    public static final GameNote NONE = new GameNote(Optional.empty(), OptionalInt.empty(), "", OptionalDouble.empty());

    /** A game begun on that day. */
    public static GameNote begunOn(LocalDate day) {
        return new GameNote(Optional.of(day), OptionalInt.empty(), "", OptionalDouble.empty());
    }

    /** With how it ended. */
    public GameNote scored(int place, String words, OptionalDouble value) {
        return new GameNote(begun, OptionalInt.of(place), words, value);
    }
}
