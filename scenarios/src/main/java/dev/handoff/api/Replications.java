package dev.handoff.api;

import dev.handoff.experiment.Plan;

/**
 * How often to simulate, under which luck, on how many threads.
 *
 * @param count number of replications, at least 1
 * @param seed another number is another luck
 * @param threads processor cores to use, at least 1; figures do not depend on it
 */
public record Replications(int count, long seed, int threads) {
    private static final long USUAL_SEED = 1;

    /** @throws IllegalArgumentException for fewer than one replication or thread */
    public Replications {
        if (count < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "at least one replication on one thread is needed, not " + count + " on " + threads);
        }
    }

    /** So many, under luck 1, on all processor cores. */
    public static Replications of(int count) {
        return new Replications(count, USUAL_SEED, Runtime.getRuntime().availableProcessors());
    }

    /** The same under another luck. */
    public Replications seed(long other) {
        return new Replications(count, other, threads);
    }

    /** The same on so many threads. */
    public Replications threads(int other) {
        return new Replications(count, seed, other);
    }

    Plan plan() {
        return Plan.fixed(seed, count, threads);
    }
}
