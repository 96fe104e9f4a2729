package dev.handoff.kernel;

import java.util.Arrays;

/**
 * The pending events in their total order: time, then layer, then the sequence in which they were scheduled.
 *
 * <p>Each event has a <em>slot</em> (its action, its subject, its handle) and an entry in the heap. The entry's key is
 * (layer, sequence, slot) packed in one long, so keys are unique and compare in the documented order. An entry is live
 * while its slot still carries its key: cancelling frees the slot at once and leaves a tombstone in the heap, which is
 * skipped when it surfaces and never moves the clock. Each cancelling or moving that finds more tombstones than live
 * events sweeps them out, so they cost no more than a constant per operation and no growing memory.
 *
 * <p>An event's handle is the first key it had. Sequences never repeat, so a handle kept too long finds another handle
 * in the slot, and cancelling by it does nothing.
 *
 * <p>Mutable and primitive on purpose: this is the hot path; it allocates only when it grows.
 */
final class FutureEventList {
    static final int SLOT_BITS = 22;
    static final int SEQUENCE_BITS = 38;

    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final long SEQUENCE_LIMIT = 1L << SEQUENCE_BITS;
    private static final int LAYER_SHIFT = SLOT_BITS + SEQUENCE_BITS;
    private static final int SWEEP_FLOOR = 64;
    private static final int NO_SLOT = -1;

    private final EventHeap heap = new EventHeap();
    /** Per slot its event's handle and its current key; both negative or zero while the slot is free. */
    private long[] ids = new long[2 * 64];
    /** Per slot the action and the subject. */
    private Object[] work = new Object[2 * 64];

    private int slots;
    private int firstFree = NO_SLOT;
    private int live;
    private long sequence;

    // The event taken last, handed over in fields so that taking one allocates nothing.
    private long takenTime;
    private long takenKey;
    private Object takenAction;
    private Object takenSubject;

    /** Live events. */
    int size() {
        return live;
    }

    /** Entries and slots memory is held for. */
    int capacity() {
        return Math.max(heap.capacity(), ids.length / 2);
    }

    /** Adds an event and returns its handle, always positive. */
    long add(long time, int layer, Object action, Object subject) {
        int slot = takeSlot();
        long key = nextKey(layer, slot);
        ids[2 * slot] = key;
        ids[2 * slot + 1] = key;
        work[2 * slot] = action;
        work[2 * slot + 1] = subject;
        heap.add(time, key);
        live++;
        return key;
    }

    boolean contains(long handle) {
        int slot = slotOf(handle);
        return handle > 0 && slot < slots && ids[2 * slot] == handle;
    }

    /** Removes the event; false when it is not pending. */
    boolean cancel(long handle) {
        if (!contains(handle)) {
            return false;
        }
        free(slotOf(handle));
        sweepIfMostlyDead();
        return true;
    }

    /** Moves the event to {@code time}, last in its layer there, under the same handle; false when it is not pending. */
    boolean move(long handle, long time) {
        if (!contains(handle)) {
            return false;
        }
        int slot = slotOf(handle);
        long key = nextKey(layerOf(ids[2 * slot + 1]), slot);
        ids[2 * slot + 1] = key;
        heap.add(time, key);
        sweepIfMostlyDead();
        return true;
    }

    /** Whether an event is due before {@code end}. */
    boolean hasBefore(long end) {
        return skipTombstones() && heap.firstTime() < end;
    }

    /** Takes the first event out, to be read by the {@code taken…} methods; false when there is none. */
    boolean take() {
        if (!skipTombstones()) {
            return false;
        }
        takenTime = heap.firstTime();
        takenKey = heap.firstKey();
        heap.removeFirst();
        int slot = slotOf(takenKey);
        takenAction = work[2 * slot];
        takenSubject = work[2 * slot + 1];
        free(slot);
        return true;
    }

    long takenTime() {
        return takenTime;
    }

    int takenLayer() {
        return layerOf(takenKey);
    }

    /** The taken event's action; asking lets go of it. */
    Object takenAction() {
        Object action = takenAction;
        takenAction = null;
        return action;
    }

    /** The taken event's subject; asking lets go of it. */
    Object takenSubject() {
        Object subject = takenSubject;
        takenSubject = null;
        return subject;
    }

    /** Brings a live event to the top; false when there is none. */
    private boolean skipTombstones() {
        while (live > 0 && !isLive(heap.firstKey())) {
            heap.removeFirst();
        }
        return live > 0;
    }

    private void sweepIfMostlyDead() {
        if (heap.size() > 2 * live + SWEEP_FLOOR) {
            heap.retain(this::isLive);
        }
    }

    private boolean isLive(long key) {
        return ids[2 * slotOf(key) + 1] == key;
    }

    private long nextKey(int layer, int slot) {
        if (++sequence == SEQUENCE_LIMIT) {
            throw new IllegalStateException(
                    "more than 2^" + SEQUENCE_BITS + " events were scheduled in one simulation");
        }
        return ((long) layer << LAYER_SHIFT) | (sequence << SLOT_BITS) | slot;
    }

    private static int slotOf(long key) {
        return (int) key & SLOT_MASK;
    }

    private static int layerOf(long key) {
        return (int) (key >>> LAYER_SHIFT);
    }

    private int takeSlot() {
        if (firstFree == NO_SLOT) {
            return newSlot();
        }
        int slot = firstFree;
        firstFree = (int) -ids[2 * slot] - 2;
        return slot;
    }

    private int newSlot() {
        if (slots > SLOT_MASK) {
            throw new IllegalStateException("more than 2^" + SLOT_BITS + " events are pending at once");
        }
        if (2 * slots == ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
            work = Arrays.copyOf(work, 2 * work.length);
        }
        return slots++;
    }

    /** Frees a slot and chains it: the handle's place holds −(next free slot + 2), no valid handle. */
    private void free(int slot) {
        ids[2 * slot] = -(firstFree + 2L);
        ids[2 * slot + 1] = 0;
        work[2 * slot] = null;
        work[2 * slot + 1] = null;
        firstFree = slot;
        live--;
    }
}
