package dev.handoff.terminal;

/** How screens follow one another. */
enum Manner {
    /** Text that only grows: a desk is shown once in a turn, and a month in one piece. */
    GROWING,
    /** A screen takes the place of the one before: a desk stays in sight, and a month is told a sentence at a time. */
    REDRAWN,
    /** Pages with an address: a desk stays in sight, and a month in one piece. */
    PAGES
}
