package dev.handoff.cli.console;

/** The reader of the result has gone ({@code | head -1}): what is left to do would be for nobody. */
public final class NobodyReads extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
