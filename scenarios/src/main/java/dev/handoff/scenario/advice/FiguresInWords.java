package dev.handoff.scenario.advice;

import java.util.Locale;

/** Figures as people say them. */
final class FiguresInWords {
    private FiguresInWords() {}

    /** A share as "46 of 100". */
    static String ofHundred(double share) {
        return Math.round(100 * share) + " of 100";
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** Hours, leads and the like: whole from ten on. */
    static String about(double amount) {
        return amount >= 10 ? Long.toString(Math.round(amount)) : String.format(Locale.ROOT, "%.1f", amount);
    }

    /** "1 rep", "3 reps". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
