package dev.handoff.terminal;

import dev.handoff.texts.Texts;

/** What a screen shows and takes answers for: a page after the other, until somebody leaves. For one thread. */
public interface Conversation {
    /** What time has brought. */
    enum Tick {
        /** Nothing. */
        NOTHING,
        /** Something to say about the page that is shown, or newer figures on it. */
        NOTICE,
        /** Another page. */
        PAGE
    }

    /** In which language it is held. */
    default Texts texts() {
        return Texts.english();
    }

    /** What is shown now, without what has to be said about the last answer. */
    Screen page();

    /** What has to be said about the last answer, or by whoever leads; empty for nothing. */
    String notice();

    /** Takes an answer. */
    void answer(String line);

    /**
     * Looks at what has happened, while an answer is waited for.
     *
     * @param isTyping whether something is typed and not sent: then the page stays, so that it is not taken for the answer to another one
     */
    Tick tick(boolean isTyping);

    /** Whether whoever answers has left before the end. */
    boolean isLeft();

    /** Whether there is nothing more to answer. */
    boolean isOver();
}
