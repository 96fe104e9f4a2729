package dev.handoff.benchmarks.room;

import java.util.List;
import java.util.function.Consumer;

/**
 * What one request costs the host: its processor time divided by the requests, and the wait seen from outside, one request after the other.
 *
 * @param cpu milliseconds of the host's processor time a request, compiling and cleaning up included, simulating not
 * @param waits of those who asked
 */
record Cost(double cpu, Sample waits) {
    /** Has so many requests made, by people in turn. */
    static Cost of(HostProcess host, List<Person> people, int requests, Consumer<Browser> request) {
        Sample waits = new Sample();
        double before = host.pagesCpu();
        for (int i = 0; i < requests; i++) {
            Browser browser = people.get(i % people.size()).browser();
            waits.time(() -> request.accept(browser));
        }
        return new Cost((host.pagesCpu() - before) / requests, waits);
    }
}
