package dev.handoff.game.rules;

/** The two halves of a game. */
public enum Act {
    /** Each side decides alone, on what it sees. */
    SILOS,
    /** Both may talk, sign and share. */
    TOGETHER
}
