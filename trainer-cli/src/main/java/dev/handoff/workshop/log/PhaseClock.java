package dev.handoff.workshop.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a phase. At most one of both is there: a clock that runs, or one that is held.
 *
 * @param until when the time is over
 * @param held how much is left as long as it is held
 */
public record PhaseClock(Optional<Instant> until, Optional<Duration> held) {
    /** No time is kept. */
    public static final PhaseClock NONE = new PhaseClock(Optional.empty(), Optional.empty());

    static PhaseClock until(Instant end) {
        return new PhaseClock(Optional.of(end), Optional.empty());
    }

    PhaseClock heldWith(Duration left) {
        return new PhaseClock(Optional.empty(), Optional.of(left));
    }

    /** How much is left; below zero when it is over; empty where no time is kept. */
    public Optional<Duration> left(Instant now) {
        return held.or(() -> until.map(end -> Duration.between(now, end)));
    }

    /** Whether everything waits. */
    public boolean isHeld() {
        return held.isPresent();
    }
}
