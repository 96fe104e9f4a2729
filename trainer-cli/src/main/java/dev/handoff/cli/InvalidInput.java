package dev.handoff.cli;

/** The user asked for something that cannot be done; the message is the one line that says so. */
final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidInput(String message) {
        super(message, null, false, false);
    }
}
