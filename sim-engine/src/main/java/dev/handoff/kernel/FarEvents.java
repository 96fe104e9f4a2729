package dev.handoff.kernel;

import java.util.Arrays;

/** Events too far ahead for the ring of the {@link EventCalendar}, in no order: each is added and taken out in one step. */
final class FarEvents {
    /** What a far event has as its child; its next is its place here. */
    private static final int FAR = -2;

    private final EventPool pool;
    private int[] members = new int[16];
    private int size;
    /** None here is earlier. */
    private long first = Long.MAX_VALUE;

    FarEvents(EventPool pool) {
        this.pool = pool;
    }

    int size() {
        return size;
    }

    int capacity() {
        return members.length;
    }

    /** A time before which there is none; exact after {@link #expect}. */
    long first() {
        return first;
    }

    /** Whether there may be one at this time or before. */
    boolean mayBeBefore(long time) {
        return first <= time && size > 0;
    }

    void expect(long firstTime) {
        first = firstTime;
    }

    Event at(int place) {
        return pool.at(members[place]);
    }

    boolean has(Event event) {
        return event.child == FAR;
    }

    void add(Event event) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        event.child = FAR;
        event.next = size;
        members[size++] = event.number;
        first = Math.min(first, event.time);
    }

    /** Takes the event out; the last one gets its place. */
    void remove(Event event) {
        int last = members[--size];
        members[event.next] = last;
        pool.at(last).next = event.next;
        if (size == 0) {
            first = Long.MAX_VALUE;
        }
    }

    /** Copies all of them to the array's beginning; returns how many. */
    int copyTo(Event[] all) {
        for (int i = 0; i < size; i++) {
            all[i] = at(i);
        }
        return size;
    }

    void clear() {
        size = 0;
        first = Long.MAX_VALUE;
    }
}
