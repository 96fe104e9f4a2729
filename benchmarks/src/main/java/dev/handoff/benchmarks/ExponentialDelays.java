package dev.handoff.benchmarks;

/**
 * The one random generator of all contenders: exponential delays as whole numbers, so that every contender, on a clock of long or of
 * double, lives through the same history to the last bit.
 *
 * <p>SplitMix64 and a table of quantiles with linear interpolation: a draw costs about a nanosecond and does not hide what the event list
 * costs.
 */
final class ExponentialDelays {
    private static final int CELLS = 1024;
    private static final int FRACTION_BITS = 16;

    private final long[] quantiles = new long[CELLS + 1];
    private long state;

    /** Exponential delays with the given mean, in ticks; the tail is cut at 1 − 1 / 1024 and its last cell reaches to twice that. */
    ExponentialDelays(long seed, double mean) {
        state = seed;
        for (int i = 0; i < CELLS; i++) {
            quantiles[i] = Math.round(-mean * Math.log1p(-i / (double) CELLS));
        }
        quantiles[CELLS] = 2 * quantiles[CELLS - 1];
    }

    /** The next delay, in ticks. */
    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        int cell = (int) (z >>> 54);
        long fraction = z & ((1 << FRACTION_BITS) - 1);
        long low = quantiles[cell];
        return low + ((quantiles[cell + 1] - low) * fraction >> FRACTION_BITS);
    }
}
