package dev.handoff.terminal;

import java.util.function.LongSupplier;

/** Tells whether an answer took so long that keys pressed meanwhile were meant for the screen before it. */
public final class Stopwatch {
    /** What takes longer makes people press a key again. */
    private static final long AT_ONCE_NANOS = 300_000_000;

    private final LongSupplier nanoTime;
    private long began;

    /** @param nanoTime a clock that never goes back, in nanoseconds */
    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** An answer is being worked on from now on. */
    public void begin() {
        began = nanoTime.getAsLong();
    }

    /** Whether that has taken long by now. */
    public boolean tookLong() {
        return nanoTime.getAsLong() - began > AT_ONCE_NANOS;
    }
}
