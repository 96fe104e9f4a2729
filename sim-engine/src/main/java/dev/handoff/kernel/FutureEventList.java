package dev.handoff.kernel;

/**
 * The pending events in their total order: time, then layer, then the sequence in which they were scheduled.
 */
final class FutureEventList {
    static final int SLOT_BITS = 22;
    static final int SEQUENCE_BITS = 38;

    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final long SEQUENCE_LIMIT = 1L << SEQUENCE_BITS;
    private static final int LAYER_SHIFT = SLOT_BITS + SEQUENCE_BITS;

    private final EventPool pool = new EventPool(1 << SLOT_BITS);
    private final EventCalendar calendar = new EventCalendar(pool);
    private long sequence;

    /** The event taken last, while its place is not used again. */
    private int taken = EventPool.NONE;
    private long takenKey;

    /** Live events. */
    int size() {
        return calendar.size();
    }

    /** Entries and slots memory is held for. */
    int capacity() {
        return Math.max(calendar.capacity(), pool.capacity());
    }

    /** Adds an event and returns its handle, always positive. */
    long add(long time, int layer, Object action, Object subject) {
        Event event = unused();
        long key = nextKey(layer, event.number);
        event.key = key;
        event.time = time;
        event.happensTo(action, subject);
        calendar.add(event, time, key);
        return key;
    }

    private Event unused() {
        int number = taken;
        if (number == EventPool.NONE) {
            return pool.take();
        }
        taken = EventPool.NONE;
        return pool.at(number);
    }

    boolean contains(long handle) {
        return handle > 0 && handle != takenKey && pool.holds(slotOf(handle), handle);
    }

    /** Removes the event; false when it is not pending. */
    boolean cancel(long handle) {
        if (!contains(handle)) {
            return false;
        }
        Event event = pool.at(slotOf(handle));
        calendar.remove(event);
        pool.free(event);
        return true;
    }

    /** Takes the first event out if it is due before {@code end}, else null. */
    Event takeBefore(long end) {
        if (taken != EventPool.NONE) {
            pool.free(pool.at(taken));
            taken = EventPool.NONE;
        }
        if (!calendar.findFirst() || calendar.firstTime() >= end) {
            return null;
        }
        takenKey = calendar.firstKey();
        calendar.removeFirst();
        taken = slotOf(takenKey);
        return pool.at(taken);
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

    static int layerOf(long key) {
        return (int) (key >>> LAYER_SHIFT);
    }
}
