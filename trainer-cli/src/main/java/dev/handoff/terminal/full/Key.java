package dev.handoff.terminal.full;

/**
 * A key that was pressed.
 *
 * @param kind what it does
 * @param sign the code point of a {@link Kind#SIGN}, else 0
 */
record Key(Kind kind, int sign) {
    /** What keys do. */
    enum Kind {
        /** Types a sign. */
        SIGN,
        /** Answers. */
        ENTER,
        /** Takes the last sign away. */
        BACKSPACE,
        /** Takes all that is typed away. */
        CLEAR,
        /** Selects the choice above. */
        UP,
        /** Selects the choice below. */
        DOWN,
        /** Turns to the next page. */
        NEXT,
        /** Turns to the page before. */
        PREVIOUS,
        /** Draws the screen anew. */
        REDRAW,
        /** There will be no more keys. */
        END,
        /** Ends the program. */
        INTERRUPT,
        /** Nothing. */
        OTHER
    }

    static Key of(Kind kind) {
        return new Key(kind, 0);
    }
}
