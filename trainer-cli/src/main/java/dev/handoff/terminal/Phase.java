package dev.handoff.terminal;

/** Where a room is: it decides which places a seat may go to, and where it belongs. */
public enum Phase {
    /** Nobody leads: a seat goes wherever its game is. */
    FREE,
    /** The case is told; the five questions can be answered, and a first round be tried. */
    BRIEF,
    /** Everybody tries one lever; it does not count. */
    PRACTICE,
    /** A round is open: seats decide and hand in. */
    ROUND,
    /** A round has closed, and its four weeks are computed. */
    CLOSING,
    /** The results of the last round are looked at. */
    RESULTS,
    /** Both sides talk; the last results stay in sight. */
    TALK,
    /** The table is open before the next round: cards are written, offered, signed and refused. */
    AGREEMENT,
    /** A break, or people change sides. */
    BREAK,
    /** The game is over, and looked back on. */
    DEBRIEF
}
