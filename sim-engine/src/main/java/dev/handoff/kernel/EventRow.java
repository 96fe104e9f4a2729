package dev.handoff.kernel;

/** The first pending events, sorted: the last of them lowest in the array and the first highest, where taking it moves nothing. */
final class EventRow {
    static final int POUR = Integer.getInteger("pour", 32);

    private final long[] entries = new long[2 * Integer.getInteger("row", 96)];
    /** The last entry's place. */
    private int low = 2 * POUR;
    /** The place after the first entry's. */
    private int high = 2 * POUR;

    boolean isEmpty() {
        return high == low;
    }

    int size() {
        return (high - low) / 2;
    }

    boolean isFull() {
        return high == entries.length;
    }

    /** Empties it */
    void clear() {
        low = 2 * POUR;
        high = low;
    }

    long firstTime() {
        return entries[high - 2];
    }

    long firstKey() {
        return entries[high - 1];
    }

    void removeFirst() {
        high -= 2;
    }

    long lastTime() {
        return entries[low];
    }

    long lastKey() {
        return entries[low + 1];
    }

    void removeLast() {
        low += 2;
    }

    void moveDown() {
        System.arraycopy(entries, low, entries, 0, high - low);
        high -= low;
        low = 0;
    }

    /** Adds an entry that comes late: it is put from the last on. */
    void append(long time, long key) {
        long[] e = entries;
        int end = high;
        int i = low - 2;
        low = i;
        while (i + 2 < end && (e[i + 2] > time || e[i + 2] == time && e[i + 3] > key)) {
            e[i] = e[i + 2];
            e[i + 1] = e[i + 3];
            i += 2;
        }
        e[i] = time;
        e[i + 1] = key;
    }

    void insert(long time, long key) {
        long[] e = entries;
        int last = low;
        int i = high;
        high = i + 2;
        while (i > last && (e[i - 2] < time || e[i - 2] == time && e[i - 1] < key)) {
            e[i] = e[i - 2];
            e[i + 1] = e[i - 1];
            i -= 2;
        }
        e[i] = time;
        e[i + 1] = key;
    }

    void remove(long key) {
        int i = high - 2;
        while (entries[i + 1] != key) {
            i -= 2;
        }
        System.arraycopy(entries, i + 2, entries, i, high - i - 2);
        high -= 2;
    }
}
