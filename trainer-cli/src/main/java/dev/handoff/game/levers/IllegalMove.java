package dev.handoff.game.levers;

import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;

/** The rules do not allow it; the message is a sentence for the player. */
public final class IllegalMove extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase what;

    /** @param what is not allowed, and what is */
    public IllegalMove(Phrase what) {
        super(what.inEnglish(), null, false, false);
        this.what = what;
    }

    /** The sentence for the player, before it is known in which language. */
    public Phrase what() {
        return what;
    }

    /** The sentence for the player. */
    public String in(Texts texts) {
        return what.in(texts);
    }
}
