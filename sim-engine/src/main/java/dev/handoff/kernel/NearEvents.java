package dev.handoff.kernel;

import java.util.function.LongPredicate;

/**
 * The near events in exact order: a sorted row while they are few, a heap while they crowd.
 *
 * <p>The row has the first event at its end: taking it moves nothing, and a new one pushes back those before it, usually a few. For a few
 * dozen that is quicker than a heap, whose comparisons a processor cannot foresee.
 */
final class NearEvents {
    /** More are a crowd. */
    static final int ROW = 64;

    private final long[] row = new long[2 * ROW];
    private int inRow;
    private final EventHeap crowd = new EventHeap();
    private boolean crowded;

    int size() {
        return crowded ? crowd.size() : inRow;
    }

    int capacity() {
        return crowd.capacity();
    }

    /** The first entry's time; there must be one. */
    long firstTime() {
        return crowded ? crowd.firstTime() : row[2 * inRow - 2];
    }

    /** The first entry's key; there must be one. */
    long firstKey() {
        return crowded ? crowd.firstKey() : row[2 * inRow - 1];
    }

    void add(long time, long key) {
        if (crowded) {
            crowd.add(time, key);
        } else if (inRow < ROW) {
            insert(time, key);
        } else {
            becomeCrowd();
            crowd.add(time, key);
        }
    }

    /** Removes the first entry; there must be one. */
    void removeFirst() {
        if (crowded) {
            crowd.removeFirst();
            crowded = crowd.size() > 0;
        } else {
            inRow--;
        }
    }

    /** Keeps only the entries whose key passes the test. */
    void retain(LongPredicate keep) {
        if (crowded) {
            crowd.retain(keep);
            crowded = crowd.size() > 0;
            return;
        }
        int kept = 0;
        for (int i = 0; i < 2 * inRow; i += 2) {
            if (keep.test(row[i + 1])) {
                row[kept] = row[i];
                row[kept + 1] = row[i + 1];
                kept += 2;
            }
        }
        inRow = kept / 2;
    }

    private void insert(long time, long key) {
        long[] r = row;
        int i = 2 * inRow++;
        while (i > 0 && (r[i - 2] < time || r[i - 2] == time && r[i - 1] < key)) {
            r[i] = r[i - 2];
            r[i + 1] = r[i - 1];
            i -= 2;
        }
        r[i] = time;
        r[i + 1] = key;
    }

    private void becomeCrowd() {
        for (int i = 2 * inRow - 2; i >= 0; i -= 2) {
            crowd.add(row[i], row[i + 1]);
        }
        inRow = 0;
        crowded = true;
    }
}
