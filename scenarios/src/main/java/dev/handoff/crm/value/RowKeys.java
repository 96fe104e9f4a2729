package dev.handoff.crm.value;

/** A map from sixty-four bits that stand for an identifier to a row: a million of them in some twenty megabytes. Not for several threads. */
public final class RowKeys {
    /** Stands for a key that is not there. */
    public static final int NONE = Integer.MIN_VALUE;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** The value of a key, or {@link #NONE}. */
    public int get(long key) {
        int slot = slot(keys, key);
        return keys[slot] == 0 ? NONE : values[slot];
    }

    /** Gives a key a value, whether it had one or not. */
    public void put(long key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** Adds a key; false when it was there already. */
    public boolean add(long key) {
        if (get(key) != NONE) {
            return false;
        }
        put(key, 0);
        return true;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
