package dev.handoff.workshop.log;

import dev.handoff.game.rules.Length;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.Locale;

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
        LOBBY,
        /** The case is told and five questions are asked. */
        BRIEF,
        /** Everybody tries one lever; it counts for nothing. */
        PRACTICE,
        /** Seats decide about four weeks. */
        ROUND,
        /** The four weeks pass. */
        CLOSING,
        /** What came of them. */
        RESULTS,
        /** Both sides of a team talk about what happened. */
        TALK,
        /** The table is open before the first round together. */
        AGREEMENT,
        /** A pause. */
        BREAK,
        /** What it was all about. */
        DEBRIEF,
        /** Nothing more; everybody keeps their own debrief. */
        ENDED
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

    /** What it is called in English, such as {@code Round 3}. */
    public String title() {
        return title(Texts.english());
    }

    /** What it is called, such as {@code Round 3}. */
    public String title(Texts texts) {
        return wording().in(texts);
    }

    /** What it is called, such as {@code Round 3}. */
    public Phrase wording() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return round == 0 ? Phrase.of("phase." + name) : Phrase.of("phase." + name + ".of-round", round);
    }

    /** The same with the number of rounds, such as {@code Round 3 of 6}. */
    public String title(Length length, Texts texts) {
        return kind == Kind.ROUND ? texts.of("phase.round.of-rounds", round, length.rounds()) : title(texts);
    }
}
