package dev.handoff.kernel;

import java.util.Arrays;

/**
 * Where pending events are kept: a numbered slot for each, used again after it.
 *
 * <p>A slot is three longs side by side: the key of its place in the order, the time, and its neighbours in a doubly linked list of the
 * {@link EventLadder}. They have room for four, half a cache line, so that none lies across two lines. The action and the subject lie in
 * an array of their own.
 */
final class EventSlots {
    static final int NONE = -1;

    private static final int TIME = 1;
    private static final int LINKS = 2;
    private static final long LOW_MASK = 0xFFFF_FFFFL;

    private final int most;
    private long[] records = new long[4 * 64];
    private Object[] work = new Object[2 * 64];
    private int used;
    private int firstFree = NONE;

    /** Slots for up to {@code most} events at once. */
    EventSlots(int most) {
        this.most = most;
    }

    int capacity() {
        return records.length / 4;
    }

    /** The number of a free slot, which is no longer free. */
    int take() {
        if (firstFree == NONE) {
            return grow();
        }
        int slot = firstFree;
        firstFree = (int) -records[4 * slot] - 2;
        return slot;
    }

    private int grow() {
        if (used == most) {
            throw new IllegalStateException("more than " + most + " events are pending at once");
        }
        if (4 * used == records.length) {
            records = Arrays.copyOf(records, 2 * records.length);
            work = Arrays.copyOf(work, 2 * work.length);
        }
        return used++;
    }

    /** Frees a slot and chains it: the key's place holds −(next free slot + 2), no valid key. Its work stays to be cleared. */
    void free(int slot) {
        records[4 * slot] = -(firstFree + 2L);
        firstFree = slot;
    }

    boolean isFree(int slot) {
        return records[4 * slot] <= 0;
    }

    boolean holds(int slot, long key) {
        return slot < used && records[4 * slot] == key;
    }

    long key(int slot) {
        return records[4 * slot];
    }

    long time(int slot) {
        return records[4 * slot + TIME];
    }

    void place(int slot, long time, long key) {
        records[4 * slot] = key;
        records[4 * slot + TIME] = time;
    }

    int next(int slot) {
        return (int) records[4 * slot + LINKS];
    }

    int previous(int slot) {
        return (int) (records[4 * slot + LINKS] >> 32);
    }

    void links(int slot, int previous, int next) {
        records[4 * slot + LINKS] = (long) previous << 32 | next & LOW_MASK;
    }

    void next(int slot, int next) {
        links(slot, previous(slot), next);
    }

    void previous(int slot, int previous) {
        links(slot, previous, next(slot));
    }

    Object action(int slot) {
        return work[2 * slot];
    }

    Object subject(int slot) {
        return work[2 * slot + 1];
    }

    /**
     * What the slot's event is about. An event mostly schedules the like of itself and gets its own slot again: writing only what differs
     * spares the garbage collector's barriers, which cost as much as the rest.
     */
    void work(int slot, Object action, Object subject) {
        if (work[2 * slot] != action) {
            work[2 * slot] = action;
        }
        if (work[2 * slot + 1] != subject) {
            work[2 * slot + 1] = subject;
        }
    }

    void clearWork(int slot) {
        work[2 * slot] = null;
        work[2 * slot + 1] = null;
    }
}
