package dev.handoff.terminal;

/** An answer that means nothing here; the message says what does. */
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private static final String NO_CHOICE = "That is none of the choices here.";
    private static final String HELP = " Type ? for help.";

    private final String atKeyboard;

    /** An answer that means nothing; the message says what does. */
    public Misread(String message) {
        this(message, message);
    }

    private Misread(String message, String atKeyboard) {
        super(message, null, false, false);
        this.atKeyboard = atKeyboard;
    }

    /** None of the choices, which a keyboard is told by their keys. */
    static Misread key(String atKeyboard) {
        return new Misread(NO_CHOICE, atKeyboard);
    }

    /** None of the numbers 1 … most. */
    static Misread number(String answer, int most) {
        String message = answer.isEmpty()
                ? "Please choose one of the " + most + "."
                : quoted(answer) + " is none of 1 to " + most + ".";
        return new Misread(
                message, (answer.isEmpty() ? "Please type a number from 1 to " + most + "." : message) + HELP);
    }

    /** None of the letters before the choices. */
    static Misread letter(String answer) {
        return key(quoted(answer) + " is none of the letters above." + HELP);
    }

    /** The message for somebody at a keyboard, with what can be typed. */
    String atKeyboard() {
        return atKeyboard;
    }

    /** An answer in quotation marks; of a long one, as pasted by accident, the beginning. */
    static String quoted(String answer) {
        String begin = answer.codePointCount(0, answer.length()) <= LONGEST
                ? answer
                : answer.substring(0, answer.offsetByCodePoints(0, LONGEST)) + "…";
        return "'" + begin + "'";
    }
}
