package dev.handoff.random;

/**
 * The opposite of the engine's class of this name, for one benchmark: a single running stream per replication, drawn from in whatever order
 * the simulation happens to ask, as "the same seed" means in most tools. Put before the engine on the class path, it shows what keyed draws
 * are worth. Never part of a build.
 */
public final class Draws {

    private final Philox4x32 philox = new Philox4x32();
    private final int key0;
    private final int key1;
    private long drawn;

    /** The luck of one replication. */
    public Draws(long seed, int replication) {
        philox.generate((int) (seed >>> 32), (int) seed, replication, 0, 0, 0);
        key0 = philox.word(0);
        key1 = philox.word(1);
    }

    /** The next number of the stream, whatever is asked. */
    public double uniform(int family, long id, Purpose purpose, int index) {
        philox.generate((int) drawn, (int) (drawn >>> 32), 0, 0, key0, key1);
        drawn++;
        return toUniform(philox.firstLong());
    }

    /** The next number of the stream. */
    public double uniform(int family, long id, Purpose purpose) {
        return uniform(family, id, purpose, 0);
    }

    /** A standard normal number, by inversion of the next number. */
    public double normal(int family, long id, Purpose purpose, int index) {
        return StandardNormal.quantile(uniform(family, id, purpose, index));
    }

    /** As the engine's. */
    public static int family(String name) {
        return name.hashCode();
    }

    static double toUniform(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }
}
