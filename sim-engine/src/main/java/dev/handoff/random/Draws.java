package dev.handoff.random;

/**
 * Keyed random draws: the number depends on (seed, replication, family, id, purpose, index) and on nothing else, not on
 * what was drawn before. Two policies that ask the same question of the same lead get the same answer.
 *
 * <p>One Philox block per draw. Its counter is (family, high half of id, low half of id, purpose · 2²⁴ + index); its key
 * is itself a Philox block of seed and replication. One instance per replication and thread.
 */
public final class Draws {
    private static final int MAX_INDEX = 1 << 24;
    private static final int MAX_PURPOSE = 1 << 8;
    private static final double CELL = 0x1p-52;
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final Philox4x32 philox = new Philox4x32();
    private final int key0;
    private final int key1;

    /** The luck of one replication: every bit of {@code seed} and of {@code replication} counts. */
    public Draws(long seed, int replication) {
        philox.generate((int) (seed >>> 32), (int) seed, replication, 0, 0, 0);
        key0 = philox.word(0);
        key1 = philox.word(1);
    }

    /**
     * A uniform number in the open interval (0, 1): the middle of one of 2⁵² equal cells, so never nearer to 0 or 1 than
     * 2⁻⁵³, and 1 − u is exact.
     *
     * @param family what kind of entity, by {@link #family}
     * @param id which one
     * @param purpose what for
     * @param index which of several draws for that purpose, 0 to 2²⁴ − 1
     */
    public double uniform(int family, long id, Purpose purpose, int index) {
        philox.generate(family, (int) (id >>> 32), (int) id, word(purpose.ordinal(), index), key0, key1);
        return toUniform(philox.firstLong());
    }

    /** The uniform number of index 0. */
    public double uniform(int family, long id, Purpose purpose) {
        return uniform(family, id, purpose, 0);
    }

    /** A standard normal number, Φ⁻¹ of the uniform of the same key. */
    public double normal(int family, long id, Purpose purpose, int index) {
        return StandardNormal.quantile(uniform(family, id, purpose, index));
    }

    /** A number for an entity family's name that never changes: FNV-1a over its UTF-16 units, then MurmurHash3's finaliser. */
    public static int family(String name) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ (name.charAt(i) & 0xFF)) * FNV_PRIME;
            hash = (hash ^ (name.charAt(i) >>> 8)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }

    /** The middle of the cell that the upper 52 bits name; with 53 bits the last middle would round to 1. */
    static double toUniform(long bits) {
        return ((bits >>> 12) + 0.5) * CELL;
    }

    private static int word(int purpose, int index) {
        if (purpose < 0 || purpose >= MAX_PURPOSE || index < 0 || index >= MAX_INDEX) {
            throw new IllegalArgumentException(
                    "purpose " + purpose + " must be 0 to 255 and index " + index + " 0 to 2^24 - 1");
        }
        return purpose << 24 | index;
    }
}
