package dev.handoff.terminal;

/** Screens one after the other at a keyboard: shows one, takes an answer, shows the next. */
public interface Conversation {
    /** What time has brought. */
    enum Tick {
        /** Nothing. */
        NOTHING,
        /** Something to say about the page that is shown. */
        NOTICE,
        /** Another page. */
        PAGE
    }

    /** What is shown now, without what has to be said about the last answer. */
    Screen page();

    /** What has to be said about the last answer; empty when it was understood. */
    String notice();

    /** Takes an answer. */
    void answer(String line);

    /** Looks at the time, while an answer is waited for. */
    Tick tick();

    /** Whether whoever answers left before the end. */
    boolean isLeft();

    /** Whether there is nothing more to answer. */
    boolean isOver();
}
