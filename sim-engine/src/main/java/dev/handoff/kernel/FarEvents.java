package dev.handoff.kernel;

import java.util.Arrays;

/** Events too far ahead for the {@link EventRing}, in no order: each is added and taken out in one step. */
final class FarEvents {
    /** What a far event has as its child; its next is its place here. */
    private static final int FAR = -2;

    private final EventSlots slots;
    private int[] members = new int[16];
    private int size;
    private long first = Long.MAX_VALUE;

    FarEvents(EventSlots slots) {
        this.slots = slots;
    }

    int size() {
        return size;
    }

    int capacity() {
        return members.length;
    }

    /** A time before which there is none. */
    long first() {
        return first;
    }

    /** Whether there may be one at this time or before. */
    boolean mayBeBy(long time) {
        return first <= time && size > 0;
    }

    boolean has(int slot) {
        return slots.child(slot) == FAR;
    }

    void add(int slot, long time) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        slots.child(slot, FAR);
        slots.links(slot, EventSlots.NONE, size);
        members[size++] = slot;
        first = Math.min(first, time);
    }

    /** Takes an event out; the last one gets its place. */
    void remove(int slot) {
        int place = slots.next(slot);
        int last = members[--size];
        members[place] = last;
        slots.next(last, place);
    }

    /** Moves those that the ring reaches by now into it. */
    void moveTo(EventRing ring) {
        first = Long.MAX_VALUE;
        for (int i = size - 1; i >= 0; i--) {
            int slot = members[i];
            long time = slots.time(slot);
            if (ring.reaches(time)) {
                remove(slot);
                ring.add(slot, time);
            } else {
                first = Math.min(first, time);
            }
        }
    }

    /** Copies all slots to the array's beginning; returns how many. */
    int copyTo(int[] all) {
        System.arraycopy(members, 0, all, 0, size);
        return size;
    }

    void clear() {
        size = 0;
        first = Long.MAX_VALUE;
    }
}
