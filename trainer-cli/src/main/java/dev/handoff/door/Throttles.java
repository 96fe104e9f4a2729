package dev.handoff.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A throttle for each session; those not heard of for longest are forgotten, so that invented ones cannot fill the memory. */
final class Throttles {
    private static final int MOST = 1_000;

    private final Map<String, Throttle> bySession = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Throttle> eldest) {
            return size() > MOST;
        }
    };
    private final int perSecond;
    private final LongSupplier nanos;

    Throttles(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one of a session's, where it is allowed. */
    boolean take(String session) {
        Throttle throttle;
        synchronized (bySession) {
            throttle = bySession.computeIfAbsent(session, s -> new Throttle(perSecond, perSecond, nanos));
        }
        return throttle.take();
    }
}
