package dev.handoff.benchmarks.room;

import java.util.List;
import java.util.function.Consumer;

/**
 * What one request costs the host when nothing else goes on: its processor time divided by the requests, and the wait seen from outside,
 * one request after the other.
 *
 * @param cpu milliseconds of the host's processor time a request, all its threads together
 * @param waits of those who asked
 */
record Quiet(double cpu, Sample waits) {
    private static final double BUSY = 0.02;
    private static final long LOOK_MILLIS = 1_000;

    /** Waits until the host has done everything behind open results; seconds it took, at most so many. */
    static double settle(HostProcess host, int mostSeconds) {
        long begun = System.nanoTime();
        double last = host.cpu();
        for (int second = 0; second < mostSeconds; second++) {
            Crowd.pause(LOOK_MILLIS);
            double now = host.cpu();
            if (now - last < BUSY * LOOK_MILLIS) {
                break;
            }
            last = now;
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Has so many requests made, by people in turn. */
    static Quiet of(HostProcess host, List<Person> people, int requests, Consumer<Browser> request) {
        Sample waits = new Sample();
        double before = host.cpu();
        for (int i = 0; i < requests; i++) {
            Browser browser = people.get(i % people.size()).browser();
            waits.time(() -> request.accept(browser));
        }
        return new Quiet((host.cpu() - before) / requests, waits);
    }
}
