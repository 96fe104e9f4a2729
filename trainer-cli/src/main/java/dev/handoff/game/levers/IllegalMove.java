package dev.handoff.game.levers;

/** The rules do not allow it; the message is a sentence for the player. */
public final class IllegalMove extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is not allowed and what is */
    public IllegalMove(String message) {
        super(message, null, false, false);
    }
}
