package dev.handoff.terminal.full;

/**
 * A key that was pressed.
 *
 * @param kind what it does
 * @param sign the code point of a {@link Kind#SIGN}, else 0
 * @param text the signs of a {@link Kind#TEXT}, else empty
 */
record Key(Kind kind, int sign, String text) {
    /** What keys do. */
    enum Kind {
        /** Types a sign. */
        SIGN,
        /** Types several at once: what was pasted. */
        TEXT,
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
        return new Key(kind, 0, "");
    }

    static Key typing(int sign) {
        return new Key(Kind.SIGN, sign, "");
    }

    static Key pasting(String text) {
        return new Key(Kind.TEXT, 0, text);
    }
}
