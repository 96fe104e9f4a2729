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

    private int w0;
    private int w1;
    private int w2;
    private int w3;

    /** Fills the four words for counter (c0, c1, c2, c3) under key (k0, k1). */
    public void generate(int c0, int c1, int c2, int c3, int k0, int k1) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (x0 & LOW);
            long product1 = MULTIPLIER_1 * (x2 & LOW);
            x0 = (int) (product1 >>> 32) ^ (x1 ^ key0); // the bracket does not wait for the product
            x1 = (int) product1;
            x2 = (int) (product0 >>> 32) ^ (x3 ^ key1);
            x3 = (int) product0;
            key0 += KEY_STEP_0;
            key1 += KEY_STEP_1;
        }
        w0 = x0;
        w1 = x1;
        w2 = x2;
        w3 = x3;
    }

    /** Word {@code i} of the last block, 0 to 3. */
    public int word(int i) {
        return switch (i) {
            case 0 -> w0;
            case 1 -> w1;
            case 2 -> w2;
            case 3 -> w3;
            default -> throw new IllegalArgumentException("a block has words 0 to 3, not " + i);
        };
    }

    /** The first two words as one number, word 0 on top. */
    public long firstLong() {
        return ((long) w0 << 32) | (w1 & LOW);
    }
}
