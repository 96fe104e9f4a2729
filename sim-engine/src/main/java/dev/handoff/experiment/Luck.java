package dev.handoff.experiment;

/** Which draws the policies of an experiment get in one and the same replication. */
public enum Luck {
    /** Replication r is the same luck for every policy: differences are due to the policies alone. */
    COMMON {
        @Override
        long seed(long seed, int policy) {
            return seed;
        }
    },
    /** Every policy has a luck of its own: what a comparison costs without common random numbers. For checks and benchmarks. */
    INDEPENDENT {
        @Override
        long seed(long seed, int policy) {
            return seed + policy * GOLDEN;
        }
    };

    /** 2⁶⁴ / golden ratio: multiples of it are far apart. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    abstract long seed(long seed, int policy);
}
