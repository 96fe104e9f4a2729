package dev.handoff.cli;

/** What the exit codes mean. */
final class Exit {
    /** Done. */
    static final int DONE = 0;
    /** It ran, and the answer is "no". */
    static final int NO = 1;
    /** Wrong usage, or input that cannot be used. */
    static final int INVALID = 2;
    /** A bug in Handoff. */
    static final int INTERNAL_ERROR = 3;
    /** The user ended it. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
