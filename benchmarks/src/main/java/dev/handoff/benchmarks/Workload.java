package dev.handoff.benchmarks;

import java.util.List;
import java.util.function.Function;

/**
 * One line of the table.
 *
 * @param name what it is called
 * @param events events of one round
 * @param model sets it up on a contender
 */
record Workload(String name, int events, Function<Contender, Contender.Model> model) {
    /** All workloads; {@code scale} multiplies the events of a round. */
    static List<Workload> all(double scale) {
        return List.of(
                hold(100, scale),
                hold(1_000, scale),
                hold(10_000, scale),
                hold(1_000_000, scale),
                cancel(1_000, scale),
                cancel(10_000, scale),
                queue(1, scale),
                queue(20, scale));
    }

    private static Workload hold(int pending, double scale) {
        return new Workload("hold " + pending, (int) (2_000_000 * scale), c -> c.hold(pending));
    }

    private static Workload cancel(int leads, double scale) {
        return new Workload("cancel " + leads, (int) (1_000_000 * scale), c -> c.cancel(leads));
    }

    private static Workload queue(int servers, double scale) {
        return new Workload("M/M/" + servers, (int) (2_000_000 * scale), c -> c.queue(servers));
    }
}
