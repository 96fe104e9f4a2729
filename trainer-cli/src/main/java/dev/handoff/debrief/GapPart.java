package dev.handoff.debrief;

import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import java.util.List;

/** What a game and par may differ in: the two departments' levers, and the agreement, which nobody can sign alone. */
public enum GapPart {
    /** What marketing decided in each round. */
    MARKETING("marketing"),
    /** What sales decided in each round. */
    SALES("sales"),
    /** What both had signed in each round. */
    AGREEMENT("agreement");

    /** All of them, in the order in which worlds are numbered: bit 0 marketing, bit 1 sales, bit 2 the agreement. */
    static final List<GapPart> ALL = List.of(values());

    private final String key;

    GapPart(String key) {
        this.key = key;
    }

    /** In a sentence. */
    public String words(Texts texts) {
        return texts.of("gap-part." + key);
    }

    /** At the beginning of a sentence. */
    public String title(Texts texts) {
        return texts.of("gap-part." + key + ".title");
    }

    /** That it is as par has it. */
    String asParHasIt(Texts texts) {
        return texts.of("gap-part." + key + ".as-par");
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
