package dev.handoff.kernel;

/**
 * The first pending events as a sorted row: the last of them lowest in the array, the first highest, where taking it moves nothing.
 *
 * <p>A new one pushes back those before it, usually a few. For some dozens that is quicker than a heap, whose comparisons a processor
 * cannot foresee. An entry is a time and a key.
 */
final class EventRow {
    /** So many may be appended to an empty row. */
    static final int POURED = 32;

    private static final int ROOM = 96;
    private static final int START = 2 * POURED;

    private final long[] entries = new long[2 * ROOM];
    /** Where the last entry begins. */
    private int low = START;
    /** Where the first entry ends. */
    private int high = START;

    boolean isEmpty() {
        return high == low;
    }

    int size() {
        return (high - low) / 2;
    }

    /** Whether no entry may be inserted before room is made by {@link #removeLast} and {@link #moveDown}. */
    boolean isFull() {
        return high == entries.length;
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

    void clear() {
        low = START;
        high = START;
    }

    void moveDown() {
        System.arraycopy(entries, low, entries, 0, high - low);
        high -= low;
        low = 0;
    }

    /** Adds an entry, looking for its place from the first on. */
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

    /** Adds an entry to a row that was empty, looking for its place from the last on. */
    void append(long time, long key) {
        long[] e = entries;
        int first = high - 2;
        int i = low - 2;
        low = i;
        while (i < first && (e[i + 2] > time || e[i + 2] == time && e[i + 3] > key)) {
            e[i] = e[i + 2];
            e[i + 1] = e[i + 3];
            i += 2;
        }
        e[i] = time;
        e[i + 1] = key;
    }

    /** Takes out the entry with the key, which must be there. */
    void remove(long key) {
        int i = high - 2;
        while (entries[i + 1] != key) {
            i -= 2;
        }
        System.arraycopy(entries, i + 2, entries, i, high - i - 2);
        high -= 2;
    }
}
