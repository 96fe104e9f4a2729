package dev.handoff.terminal;

import dev.handoff.texts.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The time for a turn at the desk. It says once each when 60, 30 and 10 seconds are left, and when the time is up. It starts no thread:
 * whoever waits for an answer asks it from time to time. Not for several threads.
 */
public final class TurnTimer {
    /** No timer at all. */
    public static final TurnTimer NONE = new TurnTimer(Mode.OFF, Duration.ZERO, () -> 0);

    private static final List<Integer> MARKS = List.of(0, 10, 30, 60); // seconds
    private static final int NOTHING_SAID = Integer.MAX_VALUE;
    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    /** What happens when the time is up. */
    public enum Mode {
        /** There is no time to keep. */
        OFF,
        /** It is said, and nothing else. */
        SOFT,
        /** The previous decision stands. */
        HARD
    }

    private final Mode mode;
    private final Duration turn;
    private final LongSupplier millis;
    private boolean running;
    private long end;
    private int said;

    /**
     * A timer that has not begun.
     *
     * @param turn the time of a turn
     * @param millis a clock that never goes back, in milliseconds
     */
    public TurnTimer(Mode mode, Duration turn, LongSupplier millis) {
        this.mode = mode;
        this.turn = turn;
        this.millis = millis;
    }

    /** A turn begins. */
    void begin() {
        running = mode != Mode.OFF;
        end = millis.getAsLong() + turn.toMillis();
        said = NOTHING_SAID;
    }

    /** It is over. */
    void end() {
        running = false;
    }

    /** Whether the turn has to end now. */
    boolean isUp() {
        return running && mode == Mode.HARD && left() <= 0;
    }

    /** Whole seconds left, rounded up. */
    private long left() {
        return Math.floorDiv(end - millis.getAsLong() + SECOND - 1, SECOND);
    }

    /** What has to be said now and was not said before. */
    Optional<Phrase> news() {
        if (!running) {
            return Optional.empty();
        }
        long left = left();
        Optional<Integer> mark =
                MARKS.stream().filter(m -> left <= m && m < said).findFirst();
        mark.ifPresent(m -> said = m);
        return mark.map(m -> words(left));
    }

    private Phrase words(long left) {
        if (left <= 0) {
            return Phrase.of("turn-timer.time-is-up-the-others");
        }
        return Phrase.of(mode == Mode.HARD ? "turn-timer.left-then-decided" : "turn-timer.left-for-this-turn", left);
    }

    /** Whole seconds left, never below 0; empty when there is no turn to keep time of. */
    OptionalLong secondsLeft() {
        return running ? OptionalLong.of(Math.max(0, left())) : OptionalLong.empty();
    }

    /** What the last mark that is reached says, the same until the next one; for pages that are looked at again and again. */
    Optional<Phrase> mark() {
        return running
                ? MARKS.stream().filter(mark -> left() <= mark).findFirst().map(this::words)
                : Optional.empty();
    }

    /** How much time is left, for whoever looks; empty when there is no turn to keep time of. */
    Optional<Phrase> standing() {
        if (!running) {
            return Optional.empty();
        }
        long left = left();
        Phrase time = left > MINUTE
                ? Phrase.of("turn-timer.about-min", Math.round((double) left / MINUTE))
                : Phrase.of("turn-timer.seconds", Math.max(0, left));
        return Optional.of(Phrase.of("turn-timer.time-left-for-this-turn", time));
    }
}
