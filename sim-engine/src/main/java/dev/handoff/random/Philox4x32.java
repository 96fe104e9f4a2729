package dev.handoff.random;

/**
 * Philox 4x32-10: four random words from a counter of four words and a key of two. Equal counters and keys give equal
 * words; nothing runs on in between.
 *
 * <p>Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011. Reused for every draw,
 * so that drawing allocates nothing; not for sharing between threads.
 */
public final class Philox4x32 {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int KEY_STEP_0 = 0x9E3779B9; // golden ratio
    private static final int KEY_STEP_1 = 0xBB67AE85; // √3 − 1
    private static final long LOW = 0xFFFFFFFFL;

    /** Words 0 and 1 of the last block, word 0 on top. */
    private long first;

    /** Words 2 and 3. */
    private long second;

    /** Fills the four words for counter (c0, c1, c2, c3) under key (k0, k1). */
    public void generate(int c0, int c1, int c2, int c3, int k0, int k1) {
        // Two words lie in one number: a product's upper half then meets word and key, its lower half stands where it
        // belongs.
        long a = (long) c0 << 32 | c1 & LOW;
        long b = (long) c2 << 32 | c3 & LOW;
        long key0 = k0;
        long key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (a >>> 32);
            long product1 = MULTIPLIER_1 * (b >>> 32);
            a = product1 ^ (a ^ key0) << 32; // the bracket does not wait for the product
            b = product0 ^ (b ^ key1) << 32;
            key0 += KEY_STEP_0;
            key1 += KEY_STEP_1;
        }
        first = a;
        second = b;
    }

    /** Word {@code i} of the last block, 0 to 3. */
    public int word(int i) {
        return switch (i) {
            case 0 -> (int) (first >>> 32);
            case 1 -> (int) first;
            case 2 -> (int) (second >>> 32);
            case 3 -> (int) second;
            default -> throw new IllegalArgumentException("a block has words 0 to 3, not " + i);
        };
    }

    /** The first two words as one number, word 0 on top. */
    public long firstLong() {
        return first;
    }
}
