package dev.handoff.cli.console;

/** What the exit codes mean. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;
    /** It ran, and the answer is "no". */
    public static final int NO = 1;
    /** Wrong usage, input that cannot be used, or more asked for than memory allows. */
    public static final int INVALID = 2;
    /** A bug in Handoff. */
    public static final int INTERNAL_ERROR = 3;
    /** The user ended it. */
    public static final int INTERRUPTED = 130;

    private Exit() {}
}
