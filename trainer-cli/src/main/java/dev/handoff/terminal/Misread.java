package dev.handoff.terminal;

/** An answer that means nothing here; the message says what does. */
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    /** An answer that means nothing; the message says what does. */
    public Misread(String message) {
        super(message, null, false, false);
    }

    /** None of the numbers 1 … most. */
    static Misread number(String answer, int most) {
        if (answer.isEmpty()) {
            return new Misread("Please type a number from 1 to " + most + ". Type ? for help.");
        }
        return new Misread(quoted(answer) + " is none of 1 to " + most + ". Type ? for help.");
    }

    /** An answer in quotation marks; of a long one, as pasted by accident, the beginning. */
    static String quoted(String answer) {
        String begin = answer.codePointCount(0, answer.length()) <= LONGEST
                ? answer
                : answer.substring(0, answer.offsetByCodePoints(0, LONGEST)) + "…";
        return "'" + begin + "'";
    }
}
