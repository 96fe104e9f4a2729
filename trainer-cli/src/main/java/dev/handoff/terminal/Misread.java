package dev.handoff.terminal;

/** An answer that means nothing here; the message says what does. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misread(String message) {
        super(message, null, false, false);
    }

    /** None of the numbers 1 … most. */
    static Misread number(String answer, int most) {
        return new Misread("'" + answer + "' is none of 1 to " + most + ". Type ? for help.");
    }
}
