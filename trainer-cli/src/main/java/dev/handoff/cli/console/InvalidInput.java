package dev.handoff.cli.console;

/** The user asked for something that cannot be done; the message is the one line that says so. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidInput(String message) {
        super(message, null, false, false);
    }
}
