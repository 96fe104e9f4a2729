package dev.handoff.cli.doctor;

/**
 * What was found of one thing.
 *
 * @param about what was looked at, in a word or two
 * @param state how it is
 * @param found what was found, a phrase
 * @param remedy what to do; empty where nothing is to be done
 */
public record Finding(String about, State state, String found, String remedy) {
    /** How a thing is. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** The program works, but not all of it, or not as well as it could. */
        WEAK,
        /** Something that people ask of the program will fail. */
        BAD
    }

    static Finding good(String about, String found) {
        return new Finding(about, State.GOOD, found, "");
    }

    static Finding weak(String about, String found, String remedy) {
        return new Finding(about, State.WEAK, found, remedy);
    }

    static Finding bad(String about, String found, String remedy) {
        return new Finding(about, State.BAD, found, remedy);
    }
}
