package dev.handoff.cli;

/** What the exit codes mean. */
final class Exit {
    /** Done. */
    static final int DONE = 0;
    /** Wrong usage, or input that cannot be used. */
    static final int INVALID = 2;
    /** A bug in Handoff. */
    static final int INTERNAL_ERROR = 3;
    /** The user ended it. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
