package dev.handoff.kernel;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * A priority queue of (time, key) pairs, smallest time first and smallest key among equal times.
 *
 * <p>A 4-ary heap in one array, two longs to an entry: the four children of an entry lie side by side in 64 bytes, so a
 * step down the tree costs about one cache line. It allocates only when it grows.
 */
final class EventHeap {
    private static final int CHILDREN = 4;
    /** The root's place: two unused entries before it put every group of children on a cache line of its own. */
    private static final int ROOT = 2;

    private long[] entries = new long[2 * 64];
    private int end = ROOT;
    /** The first entry was removed and its place not yet filled: an event mostly schedules another, which then takes it in one pass. */
    private boolean rootIsFree;

    int size() {
        return end - ROOT - (rootIsFree ? 1 : 0);
    }

    /** Entries that fit before the array must grow. */
    int capacity() {
        return entries.length / 2 - ROOT;
    }

    /** The first entry's time; the heap must not be empty. */
    long firstTime() {
        fillRoot();
        return entries[2 * ROOT];
    }

    /** The first entry's key; the heap must not be empty. */
    long firstKey() {
        fillRoot();
        return entries[2 * ROOT + 1];
    }

    void add(long time, long key) {
        if (rootIsFree) {
            rootIsFree = false;
            siftDown(ROOT, time, key);
            return;
        }
        if (2 * end == entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        siftUp(end++, time, key);
    }

    /** Removes the first entry; the heap must not be empty. */
    void removeFirst() {
        fillRoot();
        rootIsFree = true;
    }

    /** Keeps only the entries whose key passes the test, in time linear in the size. */
    void retain(LongPredicate keep) {
        fillRoot();
        int kept = ROOT;
        for (int i = ROOT; i < end; i++) {
            if (keep.test(entries[2 * i + 1])) {
                put(kept++, entries[2 * i], entries[2 * i + 1]);
            }
        }
        end = kept;
        for (int i = parent(end - 1); i >= ROOT; i--) {
            siftDown(i, entries[2 * i], entries[2 * i + 1]);
        }
    }

    /** Moves the last entry into the root's place if that is free. */
    private void fillRoot() {
        if (rootIsFree) {
            rootIsFree = false;
            int last = --end;
            siftDown(ROOT, entries[2 * last], entries[2 * last + 1]);
        }
    }

    private void siftUp(int hole, long time, long key) {
        long[] e = entries;
        int i = hole;
        while (i > ROOT) {
            int above = parent(i);
            if (!before(time, key, e[2 * above], e[2 * above + 1])) {
                break;
            }
            e[2 * i] = e[2 * above];
            e[2 * i + 1] = e[2 * above + 1];
            i = above;
        }
        e[2 * i] = time;
        e[2 * i + 1] = key;
    }

    private void siftDown(int hole, long time, long key) {
        long[] e = entries;
        int i = hole;
        for (int child = firstChild(i); child < end; child = firstChild(i)) {
            int least = leastOf(e, child, Math.min(child + CHILDREN, end));
            if (!before(e[2 * least], e[2 * least + 1], time, key)) {
                break;
            }
            e[2 * i] = e[2 * least];
            e[2 * i + 1] = e[2 * least + 1];
            i = least;
        }
        e[2 * i] = time;
        e[2 * i + 1] = key;
    }

    private static int leastOf(long[] e, int first, int afterLast) {
        int least = first;
        for (int i = first + 1; i < afterLast; i++) {
            if (before(e[2 * i], e[2 * i + 1], e[2 * least], e[2 * least + 1])) {
                least = i;
            }
        }
        return least;
    }

    private void put(int i, long time, long key) {
        entries[2 * i] = time;
        entries[2 * i + 1] = key;
    }

    private static boolean before(long time, long key, long otherTime, long otherKey) {
        return time < otherTime || (time == otherTime && key < otherKey);
    }

    private static int firstChild(int i) {
        return CHILDREN * (i - ROOT) + 1 + ROOT;
    }

    private static int parent(int i) {
        return (i - ROOT - 1) / CHILDREN + ROOT;
    }
}
