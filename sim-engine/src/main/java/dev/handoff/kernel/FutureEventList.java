package dev.handoff.kernel;

/**
 * The pending events in their total order: time, then layer, then the sequence in which they were scheduled.
 *
 * <p>Each event has a <em>slot</em> ({@link EventSlots}) and a place in time ({@link EventCalendar}). Its key is (layer, sequence, slot)
 * packed in one long, so keys are unique and compare in the documented order. Cancelling takes an event out at once and leaves nothing
 * behind.
 *
 * <p>An event's handle is its key. Sequences never repeat, so a handle kept too long finds another key in the slot, and cancelling by it
 * does nothing.
 *
 * <p>Mutable and primitive on purpose: this is the hot path; it allocates only when it grows or its calendar is laid out anew.
 */
final class FutureEventList {
    static final int SLOT_BITS = 22;
    static final int SEQUENCE_BITS = 38;

    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final long SEQUENCE_LIMIT = 1L << SEQUENCE_BITS;
    private static final int LAYER_SHIFT = SLOT_BITS + SEQUENCE_BITS;

    private final EventSlots slots = new EventSlots(1 << SLOT_BITS);
    private final EventCalendar calendar = new EventCalendar(slots);
    private long sequence;

    /** The key of the event taken last. */
    private long takenKey;
    /** Its slot, which the next event added gets; {@code NONE} once it has. */
    private int taken = EventSlots.NONE;

    /** Live events. */
    int size() {
        return calendar.size();
    }

    /** Entries and slots memory is held for. */
    int capacity() {
        return Math.max(calendar.capacity(), slots.capacity());
    }

    /** Adds an event and returns its handle, always positive. */
    long add(long time, int layer, Object action, Object subject) {
        int slot = freeSlot();
        long key = nextKey(layer, slot);
        slots.place(slot, time, key);
        slots.work(slot, action, subject);
        calendar.add(slot, time, key);
        return key;
    }

    private int freeSlot() {
        int slot = taken;
        if (slot == EventSlots.NONE) {
            return slots.take();
        }
        taken = EventSlots.NONE;
        return slot;
    }

    /** Whether the event is pending; the one taken last is not, though its slot has still its key. */
    boolean contains(long handle) {
        return handle > 0 && handle != takenKey && slots.holds(slotOf(handle), handle);
    }

    /** Removes the event; false when it is not pending. */
    boolean cancel(long handle) {
        if (!contains(handle)) {
            return false;
        }
        int slot = slotOf(handle);
        calendar.remove(slot, handle);
        slots.free(slot);
        return true;
    }

    /** Takes the first event out if it is due before {@code end}, to be read by the {@code taken…} methods. */
    boolean takeBefore(long end) {
        freeTaken();
        if (!calendar.findFirst() || calendar.firstTime() >= end) {
            return false;
        }
        takenKey = calendar.firstKey();
        taken = slotOf(takenKey);
        calendar.removeFirst();
        return true;
    }

    private void freeTaken() {
        if (taken != EventSlots.NONE) {
            slots.free(taken);
            taken = EventSlots.NONE;
        }
    }

    /** The taken event's time; to be asked before anything is added. */
    long takenTime() {
        return slots.time(taken);
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
