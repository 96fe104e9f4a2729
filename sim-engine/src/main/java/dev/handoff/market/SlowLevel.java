package dev.handoff.market;

import dev.handoff.company.Arrivals;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import dev.handoff.random.ElementaryFunctions;

/**
 * A channel's slow ups and downs: some weeks bring more than others, and the next week remembers. The factor of week w is {@code exp(σ·z_w −
 * σ²/2)}, {@code z_w = m·z_(w−1) + √(1 − m²)·ε_w}, an autoregressive process of first order with mean factor 1.
 */
final class SlowLevel {

    private final double spread;
    private final double memory;
    private final double fresh;
    private final int family;
    private final Draws draws;
    private long week = -1;
    private double z;

    SlowLevel(Arrivals.Level level, int family, Draws draws) {
        this.spread = level.spread();
        this.memory = level.memory();
        this.fresh = Math.sqrt(1 - memory * memory);
        this.family = family;
        this.draws = draws;
    }

    /** The factor on a week's volume, weeks counted from the start; asked in order, week after week. */
    double factor(long ofWeek) {
        if (spread == 0) {
            return 1;
        }
        while (week < ofWeek) {
            week++;
            double luck = draws.normal(family, week, DrawPurpose.WEEK_LEVEL, 0);
            z = week == 0 ? luck : memory * z + fresh * luck;
        }
        return ElementaryFunctions.exp(spread * z - spread * spread / 2);
    }
}
