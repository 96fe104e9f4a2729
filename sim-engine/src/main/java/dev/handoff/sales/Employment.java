package dev.handoff.sales;

import dev.handoff.company.Team;
import dev.handoff.random.ElementaryFunctions;

/** Since when a rep has worked here, and whether the rep has left: what that does to productivity and to the right to come back. */
final class Employment {

    /** Hired long before the simulation begins. */
    static final long VETERAN = Long.MIN_VALUE;

    private static final double STEEPNESS = 10;

    private final long hiredAt;
    private boolean ended;
    private long endedAt;

    /**
     * A rep who works here from an instant on.
     *
     * @param hiredAt when, or {@link #VETERAN}
     */
    Employment(long hiredAt) {
        this.hiredAt = hiredAt;
    }

    /** Whether the rep has left. */
    boolean ended() {
        return ended;
    }

    /** The rep leaves. */
    void end(long now) {
        ended = true;
        endedAt = now;
    }

    /** The rep is back, no less experienced than before. */
    void resume() {
        ended = false;
    }

    /** Whether the rep left before now, but no longer ago than that many milliseconds. */
    boolean endedWithin(long millis, long now) {
        return ended && endedAt < now && now - endedAt <= millis;
    }

    /**
     * Productivity, 1 for a seasoned rep; a new hire's grows as {@code p0 + (1 − p0)·logit⁻¹(10·(t/T − ½))} with T the team's ramp-up time.
     */
    double productivity(long now, Team terms) {
        double rampUp = terms.rampUp().toMillis();
        if (hiredAt == VETERAN || rampUp == 0) {
            return 1;
        }
        double progress = 1 / (1 + ElementaryFunctions.exp(-STEEPNESS * ((now - hiredAt) / rampUp - 0.5)));
        return terms.rampUpFrom() + (1 - terms.rampUpFrom()) * progress;
    }
}
