package dev.handoff.kernel;

import java.util.Arrays;

/**
 * Where pending events are kept: a numbered slot for each, used again after it.
 *
 * <p>A slot is four longs side by side, half a cache line: key, time, neighbours in a list, and first child in a heap. Two longs before the
 * first slot and the array's header make another half, so that no slot lies across two lines. The action and the subject lie in an array
 * of their own.
 */
final class EventSlots {
    static final int NONE = -1;

    private static final int FIRST = 2;
    private static final int TIME = 1;
    private static final int LINKS = 2;
    private static final int CHILD = 3;
    private static final long LOW_MASK = 0xFFFF_FFFFL;

    private final int most;
    private long[] records = new long[FIRST + 4 * 64];
    private Object[] work = new Object[2 * 64];
    private int used;
    private int firstFree = NONE;

    /** Slots for up to {@code most} events at once. */
    EventSlots(int most) {
        this.most = most;
    }

    int capacity() {
        return work.length / 2;
    }

    /** The number of a free slot, which is no longer free. */
    int take() {
        if (firstFree == NONE) {
            return grow();
        }
        int slot = firstFree;
        firstFree = next(slot);
        return slot;
    }

    private int grow() {
        if (used == most) {
            throw new IllegalStateException("more than " + most + " events are pending at once");
        }
        if (2 * used == work.length) {
            records = Arrays.copyOf(records, FIRST + 8 * used);
            work = Arrays.copyOf(work, 4 * used);
        }
        return used++;
    }

    /** Frees a slot, which lets go of its work and has a key nobody has. */
    void free(int slot) {
        records[at(slot)] = 0;
        links(slot, NONE, firstFree);
        firstFree = slot;
        work[2 * slot] = null;
        work[2 * slot + 1] = null;
    }

    boolean holds(int slot, long key) {
        return slot < used && records[at(slot)] == key;
    }

    long key(int slot) {
        return records[at(slot)];
    }

    long time(int slot) {
        return records[at(slot) + TIME];
    }

    void place(int slot, long time, long key) {
        int at = at(slot);
        records[at] = key;
        records[at + TIME] = time;
    }

    /** Whether the one slot's event comes before the other's. */
    boolean isBefore(int slot, int other) {
        long time = time(slot);
        long otherTime = time(other);
        return time < otherTime || time == otherTime && key(slot) < key(other);
    }

    int next(int slot) {
        return (int) records[at(slot) + LINKS];
    }

    int previous(int slot) {
        return (int) (records[at(slot) + LINKS] >> 32);
    }

    void links(int slot, int previous, int next) {
        records[at(slot) + LINKS] = (long) previous << 32 | next & LOW_MASK;
    }

    void next(int slot, int next) {
        links(slot, previous(slot), next);
    }

    void previous(int slot, int previous) {
        links(slot, previous, next(slot));
    }

    int child(int slot) {
        return (int) records[at(slot) + CHILD];
    }

    void child(int slot, int child) {
        records[at(slot) + CHILD] = child;
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

    private static int at(int slot) {
        return FIRST + 4 * slot;
    }
}
