package dev.handoff.sales;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;

/** What a rep is born with, as standard normal numbers of the rep's own: how much they matter is the company's business. */
public final class Talents {

    private static final int REPS = Draws.family("reps");

    private Talents() {}

    /** Talent for winning deals of the rep of that number, 0 … */
    public static double closing(Draws draws, int rep) {
        return draws.normal(REPS, rep, DrawPurpose.SKILL, 0);
    }

    /** Talent for convincing leads in a conversation of the rep of that number, 0 … */
    public static double convincing(Draws draws, int rep) {
        return draws.normal(REPS, rep, DrawPurpose.CONVERSATION_SKILL, 0);
    }
}
