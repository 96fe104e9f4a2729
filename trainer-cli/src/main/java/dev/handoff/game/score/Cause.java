package dev.handoff.game.score;

import dev.handoff.game.levers.Role;

/** What can make a round another than usual. */
public enum Cause {
    /** What marketing changed in it. */
    MARKETING,
    /** What sales changed in it. */
    SALES,
    /** A card that was signed for it, changed or left. */
    AGREEMENT,
    /** What happened to the company in it. */
    NEWS,
    /** The draws: who inquires, who answers, who buys. */
    LUCK;

    /** A side's own change. */
    public static Cause of(Role role) {
        return role == Role.MARKETING ? MARKETING : SALES;
    }
}
