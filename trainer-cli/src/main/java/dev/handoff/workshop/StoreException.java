package dev.handoff.workshop;

/** Games cannot be kept or read; the message is a line for the user. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A line for the user. */
    public StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
