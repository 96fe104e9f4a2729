package dev.handoff.debrief;

import dev.handoff.experiment.Plan;

/**
 * How many other lucks the same decisions are tried under.
 *
 * @param count how many, at least 2
 * @param threads processor cores; the result does not depend on it
 */
public record Lucks(int count, int threads) {
    /** Enough for intervals that say something. */
    public static final int USUAL = 200;

    /** Fewer give intervals so wide that they say nothing. */
    public static final int LEAST = 10;

    /** The plan of a game: none of these lucks is the one that was played. */
    Plan plan(long seed) {
        return Plan.fixed(~seed, count, threads);
    }
}
