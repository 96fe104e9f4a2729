package dev.handoff.kernel;

import java.util.Arrays;

/** Numbered events, used again. */
final class EventPool {
    static final int NONE = -1;

    private final int most;
    private Event[] events = new Event[64];
    private int used;
    private int firstFree = NONE;

    EventPool(int most) {
        this.most = most;
    }

    int capacity() {
        return events.length;
    }

    Event at(int number) {
        return events[number];
    }

    boolean holds(int number, long key) {
        return number < used && events[number].key == key;
    }

    /** An event nobody uses. */
    Event take() {
        if (firstFree == NONE) {
            return grow();
        }
        Event event = events[firstFree];
        firstFree = event.next;
        return event;
    }

    private Event grow() {
        if (used == most) {
            throw new IllegalStateException("more than " + most + " events are pending at once");
        }
        if (used == events.length) {
            events = Arrays.copyOf(events, 2 * used);
        }
        events[used] = new Event(used);
        return events[used++];
    }

    /** Gives an event back, which lets go of what it was about. */
    void free(Event event) {
        event.key = 0;
        event.action = null;
        event.subject = null;
        event.next = firstFree;
        firstFree = event.number;
    }
}
