package dev.handoff.workshop.log;

import dev.handoff.game.rules.Length;

/**
 * What the whole room does at a time.
 *
 * @param kind what
 * @param round the round it belongs to, 1 …; 0 where it belongs to none
 */
public record RoomPhase(Kind kind, int round) {
    /** Where every workshop begins. */
    public static final RoomPhase LOBBY = of(Kind.LOBBY);

    /** What a room can do. */
    public enum Kind {
        /** People come in and sit down. */
        LOBBY("Lobby"),
        /** The case is told and five questions are asked. */
        BRIEF("Brief and quiz"),
        /** Everybody tries one lever; it counts for nothing. */
        PRACTICE("Practice"),
        /** Seats decide about four weeks. */
        ROUND("Round"),
        /** The four weeks pass. */
        CLOSING("Closing round"),
        /** What came of them. */
        RESULTS("Results of round"),
        /** Both sides of a team talk about what happened. */
        TALK("Talk"),
        /** The table is open before the first round together. */
        AGREEMENT("The table"),
        /** A pause. */
        BREAK("Break"),
        /** What it was all about. */
        DEBRIEF("Debrief"),
        /** Nothing more; everybody keeps their own debrief. */
        ENDED("The end");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** A phase that belongs to no round. */
    public static RoomPhase of(Kind kind) {
        return new RoomPhase(kind, 0);
    }

    /** A phase of a round. */
    public static RoomPhase of(Kind kind, int round) {
        return new RoomPhase(kind, round);
    }

    /** Whether it is of that kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** What it is called, such as {@code Round 3}. */
    public String title() {
        return round == 0 ? kind.title : kind.title + " " + round;
    }

    /** The same with the number of rounds, such as {@code Round 3 of 6}. */
    public String title(Length length) {
        return kind == Kind.ROUND ? title() + " of " + length.rounds() : title();
    }
}
