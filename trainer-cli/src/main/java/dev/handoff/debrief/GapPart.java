package dev.handoff.debrief;

import dev.handoff.game.levers.Role;
import java.util.List;

/** What a game and par may differ in: the two departments' levers, and the agreement, which nobody can sign alone. */
public enum GapPart {
    /** What marketing decided in each round. */
    MARKETING("marketing's levers", "marketing"),
    /** What sales decided in each round. */
    SALES("sales' levers", "sales"),
    /** What both had signed in each round. */
    AGREEMENT("the agreement", "agreement");

    /** All of them, in the order in which worlds are numbered: bit 0 marketing, bit 1 sales, bit 2 the agreement. */
    static final List<GapPart> ALL = List.of(values());

    private final String words;
    private final String key;

    GapPart(String words, String key) {
        this.words = words;
        this.key = key;
    }

    /** In a sentence. */
    public String words() {
        return words;
    }

    /** In a data file. */
    String key() {
        return key;
    }

    /** A department's own part. */
    static GapPart of(Role role) {
        return role == Role.MARKETING ? MARKETING : SALES;
    }

    /** The number of the world in which only this part is par's. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether this part is par's in a world. */
    boolean isIn(int world) {
        return (world & bit()) != 0;
    }
}
