package dev.handoff.game.world;

/**
 * Something a company should have to be played, and whether it has it.
 *
 * @param what what it should have, in words
 * @param needed whether it cannot be played without; else the game is only poorer
 * @param met whether it has it
 * @param found what was found, as the end of a sentence; empty when there is nothing to say
 * @param remedy what to change, as the end of a sentence that begins with "Maybe"; empty where it is met
 */
public record Requirement(String what, boolean needed, boolean met, String found, String remedy) {
    /** Without it nobody can play. */
    public static Requirement needed(String what, boolean met, String found, String remedy) {
        return new Requirement(what, true, met, found, met ? "" : remedy);
    }

    /** Without it the game teaches less. */
    public static Requirement wished(String what, boolean met, String found, String remedy) {
        return new Requirement(what, false, met, found, met ? "" : remedy);
    }

    /** Whether the company cannot be played for lack of it. */
    public boolean isInTheWay() {
        return needed && !met;
    }
}
