package dev.handoff.kernel;

/**
 * The pending events in their total order: time, then layer, then the sequence in which they were scheduled.
 *
 * <p>Each event has a <em>slot</em> ({@link EventSlots}) and a place in time ({@link EventLadder}). Its key is (layer, sequence, slot)
 * packed in one long, so keys are unique and compare in the documented order. Cancelling frees the slot at once; an entry it may leave
 * behind is a tombstone, known by a key the slot no longer has, which never moves the clock and is swept in time.
 *
 * <p>An event's handle is its key. Sequences never repeat, so a handle kept too long finds another key in the slot, and cancelling by it
 * does nothing.
 *
 * <p>Mutable and primitive on purpose: this is the hot path; it allocates only when it grows.
 */
final class FutureEventList {
    static final int SLOT_BITS = 22;
    static final int SEQUENCE_BITS = 38;

    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final long SEQUENCE_LIMIT = 1L << SEQUENCE_BITS;
    private static final int LAYER_SHIFT = SLOT_BITS + SEQUENCE_BITS;

    private final EventSlots slots = new EventSlots(1 << SLOT_BITS);
    private final EventLadder ladder = new EventLadder(slots);
    private int live;
    private long sequence;

    // The event taken last. Its work stays in its slot until the next is taken: so taking copies and allocates nothing.
    private long takenTime;
    private long takenKey;
    private int taken = EventSlots.NONE;

    /** Live events. */
    int size() {
        return live;
    }

    /** Entries and slots memory is held for. */
    int capacity() {
        return Math.max(ladder.capacity(), slots.capacity());
    }

    /** Adds an event and returns its handle, always positive. */
    long add(long time, int layer, Object action, Object subject) {
        int slot = slots.take();
        long key = nextKey(layer, slot);
        slots.place(slot, time, key);
        slots.work(slot, action, subject);
        ladder.add(slot, time, key);
        live++;
        return key;
    }

    boolean contains(long handle) {
        return handle > 0 && slots.holds(slotOf(handle), handle);
    }

    /** Removes the event; false when it is not pending. */
    boolean cancel(long handle) {
        if (!contains(handle)) {
            return false;
        }
        int slot = slotOf(handle);
        ladder.remove(slot);
        slots.free(slot);
        slots.clearWork(slot);
        live--;
        ladder.sweep();
        return true;
    }

    /** Takes the first event out if it is due before {@code end}, to be read by the {@code taken…} methods. */
    boolean takeBefore(long end) {
        forgetTaken();
        if (!ladder.findFirst() || ladder.firstTime() >= end) {
            return false;
        }
        takeFirst();
        return true;
    }

    private void takeFirst() {
        takenTime = ladder.firstTime();
        takenKey = ladder.firstKey();
        ladder.removeFirst();
        taken = slotOf(takenKey);
        slots.free(taken);
        live--;
    }

    /** Lets go of the work of the event taken last, unless another has got its slot. */
    private void forgetTaken() {
        if (taken != EventSlots.NONE && slots.isFree(taken)) {
            slots.clearWork(taken);
        }
        taken = EventSlots.NONE;
    }

    long takenTime() {
        return takenTime;
    }

    int takenLayer() {
        return layerOf(takenKey);
    }

    /** The taken event's action; to be asked before anything is added. */
    Object takenAction() {
        return slots.action(taken);
    }

    /** The taken event's subject; to be asked before anything is added. */
    Object takenSubject() {
        return slots.subject(taken);
    }

    private long nextKey(int layer, int slot) {
        if (++sequence == SEQUENCE_LIMIT) {
            throw new IllegalStateException(
                    "more than 2^" + SEQUENCE_BITS + " events were scheduled in one simulation");
        }
        return ((long) layer << LAYER_SHIFT) | (sequence << SLOT_BITS) | slot;
    }

    static int slotOf(long key) {
        return (int) key & SLOT_MASK;
    }

    private static int layerOf(long key) {
        return (int) (key >>> LAYER_SHIFT);
    }
}
