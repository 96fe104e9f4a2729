package dev.handoff.kernel;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The places of pending events in time: the near ones in order, a ring of buckets for those after them, one list for the far.
 *
 * <p>Only the near ones are sorted. An event is thrown into the bucket of its time in one step; when no near event is left the next bucket
 * is poured out; when the last bucket is spent the far list is spread over a new ring. So an event costs the same with a hundred pending
 * as with ten thousand, where a heap of all costs a logarithm of them and its cache misses. What each part is for, and what it bought, is
 * in {@code docs/decisions/0005-future-event-list.md}; in short:
 *
 * <ul>
 *   <li><em>Near</em>: the exact order. Up to {@value #FEW} events there is nothing else; where all events crowd into one bucket it is a
 *       heap, never worse than having no ladder.
 *   <li><em>Buckets</em>: about as many as events, each a power of two wide, so that finding one is a shift. Linked both ways through
 *       the events' slots: cancelling takes an event out at once, which is what makes service limits, armed and mostly cancelled, cheap.
 *   <li><em>Far list</em>: the rest. The ring's span is chosen so that at least three quarters of the events fall into it, whatever one
 *       event at the end of time says; each spreading therefore sees four thirds of an event for each it moves.
 * </ul>
 *
 * <p>Where an event is follows from its time alone: near up to {@code nearLast}, in the ring up to {@code ringLast}, else far.
 */
final class EventLadder {
    /** So few live events are not spread. */
    static final int FEW = 32;

    private static final int FAR = 0;
    private static final int GROWTH = 4;
    private static final int MOST_BUCKETS = 1 << 22;

    private final EventSlots slots;
    private final NearEvents near = new NearEvents();
    private final LongPredicate isLive = this::isLive;
    private final LongPredicate putOff = this::putOff;

    /** First slots of the lists: the far list, then the buckets. */
    private int[] heads = new int[1];

    /** How many waiting times, seen from the first event, need so many bits. */
    private final int[] byBits = new int[Long.SIZE];

    private long nearLast = Long.MAX_VALUE;
    private long ringFirst;
    private long ringLast = Long.MAX_VALUE;
    private int shift;
    private int buckets;
    private int nextBucket;
    /** Events in lists. */
    private int linked;
    /** With more events in lists the buckets have become too wide. */
    private int outgrown;
    /** Cancelled entries among the near. */
    private int tombstones;

    EventLadder(EventSlots slots) {
        this.slots = slots;
        heads[FAR] = EventSlots.NONE;
    }

    /** Entries memory is held for. */
    int capacity() {
        return Math.max(near.capacity(), heads.length);
    }

    /** Puts the slot's event in its place. */
    void add(int slot, long time, long key) {
        if (time > nearLast) {
            link(slot, listOf(time));
            if (++linked > outgrown) {
                spreadAnew();
            }
        } else {
            near.add(time, key);
            if (nearLast == Long.MAX_VALUE && near.size() > NearEvents.ROW) {
                spreadAnew();
            }
        }
    }

    /** Takes the slot's event out; the caller changes its key at once, by which an entry left among the near is known as a tombstone. */
    void remove(int slot) {
        if (slots.time(slot) > nearLast) {
            unlink(slot);
            linked--;
        } else {
            tombstones++;
        }
    }

    /** Sweeps tombstones before they outnumber live entries by much. To be called after a removal. */
    void sweep() {
        if (2 * tombstones > near.size() + FEW) {
            near.retain(isLive);
            tombstones = 0;
        }
    }

    /** Makes a live event the first of the near; false when there is none. */
    boolean findFirst() {
        while (true) {
            while (near.size() > 0) {
                if (isLive(near.firstKey())) {
                    return true;
                }
                near.removeFirst();
                tombstones--;
            }
            if (linked == 0) {
                return false;
            }
            pourNext();
        }
    }

    /** Time of the event found. */
    long firstTime() {
        return near.firstTime();
    }

    /** Key of the event found. */
    long firstKey() {
        return near.firstKey();
    }

    /** Takes the event found out. */
    void removeFirst() {
        near.removeFirst();
    }

    private boolean isLive(long key) {
        return slots.key(FutureEventList.slotOf(key)) == key;
    }

    private int listOf(long time) {
        return time > ringLast ? FAR : 1 + (int) ((time - ringFirst) >>> shift);
    }

    private void link(int slot, int list) {
        int head = heads[list];
        heads[list] = slot;
        slots.links(slot, ~list, head);
        if (head != EventSlots.NONE) {
            slots.previous(head, slot);
        }
    }

    private void unlink(int slot) {
        int next = slots.next(slot);
        int previous = slots.previous(slot);
        if (previous < 0) {
            heads[~previous] = next;
        } else {
            slots.next(previous, next);
        }
        if (next != EventSlots.NONE) {
            slots.previous(next, previous);
        }
    }

    /** Pours out the next bucket, when no near event is left; it may be empty. */
    private void pourNext() {
        if (nextBucket == buckets) {
            spread();
            return;
        }
        nextBucket++;
        nearLast = endOf(nextBucket);
        pour(nextBucket);
    }

    private void pour(int list) {
        for (int slot = heads[list]; slot != EventSlots.NONE; slot = slots.next(slot)) {
            near.add(slots.time(slot), slots.key(slot));
            linked--;
        }
        heads[list] = EventSlots.NONE;
    }

    /** The last instant of the first {@code count} buckets, at most the end of time. */
    private long endOf(int count) {
        long end = ringFirst + (((long) count << shift) - 1);
        return end < 0 ? Long.MAX_VALUE : end;
    }

    /** Gathers all events in the far list and spreads them: there are more of them than the ring was made for. */
    private void spreadAnew() {
        near.retain(putOff);
        tombstones = 0;
        for (int bucket = nextBucket + 1; bucket <= buckets; bucket++) {
            moveToFar(bucket);
        }
        spread();
    }

    private boolean putOff(long key) {
        if (isLive(key)) {
            link(FutureEventList.slotOf(key), FAR);
            linked++;
        }
        return false;
    }

    private void moveToFar(int list) {
        int slot = heads[list];
        heads[list] = EventSlots.NONE;
        while (slot != EventSlots.NONE) {
            int next = slots.next(slot);
            link(slot, FAR);
            slot = next;
        }
    }

    /** Spreads the far list, which has all events, over a new ring; a few need none. */
    private void spread() {
        buckets = 0;
        nextBucket = 0;
        if (linked <= FEW) {
            nearLast = Long.MAX_VALUE;
            ringLast = Long.MAX_VALUE;
            pour(FAR);
            return;
        }
        ringFirst = firstOfFar();
        layOut(bitsOfMost());
        int slot = heads[FAR];
        heads[FAR] = EventSlots.NONE;
        while (slot != EventSlots.NONE) {
            int next = slots.next(slot);
            link(slot, listOf(slots.time(slot)));
            slot = next;
        }
    }

    private void layOut(int spanBits) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.min(linked, MOST_BUCKETS - 1));
        buckets = 1 << bits;
        if (heads.length <= buckets) {
            heads = Arrays.copyOf(heads, buckets + 1);
        }
        Arrays.fill(heads, 1, buckets + 1, EventSlots.NONE);
        shift = Math.max(0, spanBits - bits);
        outgrown = GROWTH * linked;
        nearLast = ringFirst - 1;
        ringLast = endOf(buckets);
    }

    private long firstOfFar() {
        long first = Long.MAX_VALUE;
        for (int slot = heads[FAR]; slot != EventSlots.NONE; slot = slots.next(slot)) {
            first = Math.min(first, slots.time(slot));
        }
        return first;
    }

    /** The least b for which three quarters of the far events come within 2^b of the first. */
    private int bitsOfMost() {
        Arrays.fill(byBits, 0);
        for (int slot = heads[FAR]; slot != EventSlots.NONE; slot = slots.next(slot)) {
            byBits[Long.SIZE - Long.numberOfLeadingZeros(slots.time(slot) - ringFirst)]++;
        }
        int bits = 0;
        for (int within = byBits[0]; within < linked - linked / 4; within += byBits[bits]) {
            bits++;
        }
        return bits;
    }
}
