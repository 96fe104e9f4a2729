package dev.handoff.door;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Allows so many at once and so many a second after that. For use by several threads. */
final class Throttle {
    private final double burst;
    private final double perSecond;
    private final LongSupplier nanos;
    private double left;
    private long last;

    /**
     * A throttle that allows its burst at once.
     *
     * @param burst how many at once
     * @param perSecond how many come back a second
     * @param nanos a clock in nanoseconds that never goes back
     */
    Throttle(int burst, double perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.left = burst;
        this.last = nanos.getAsLong();
    }

    /** Whether one more is allowed now, without taking it. */
    synchronized boolean allows() {
        refill();
        return left >= 1;
    }

    /** Takes one, where it is allowed. */
    synchronized boolean take() {
        boolean allowed = allows();
        if (allowed) {
            left--;
        }
        return allowed;
    }

    private void refill() {
        long now = nanos.getAsLong();
        left = Math.min(burst, left + (now - last) * perSecond / TimeUnit.SECONDS.toNanos(1));
        last = now;
    }
}
