package dev.handoff.kernel;

import java.util.Arrays;

/**
 * A bucket for each of the next days: a list of its events in no order. A day is a power of two of milliseconds, so the bucket of a time is
 * found by a shift and a mask.
 *
 * <p>Which buckets have events is known by a bit for each, so that 64 empty ones are passed in a step. The lists are linked both ways
 * through the events' slots: cancelling takes an event out at once, which is what makes service limits, armed and mostly cancelled, cheap.
 */
final class EventRing {
    /** No bucket. */
    static final int NONE = -1;
    /** The bits of the longest day: with 64 of these the ring reaches to the end of time. */
    static final int LONGEST = Long.SIZE - 2;

    private static final int WORD_SHIFT = 6;
    private static final int LEAST_BUCKETS = Long.SIZE;
    private static final int MOST_BUCKETS = 1 << 22;
    /** What an event of the ring has as its child. */
    private static final int IN_RING = -3;

    private final EventSlots slots;

    /** Slots of the buckets' first events; only those of occupied buckets mean anything. */
    private int[] heads = new int[LEAST_BUCKETS];
    private long[] occupied = new long[LEAST_BUCKETS / Long.SIZE];
    private int mask = LEAST_BUCKETS - 1;
    private int shift = LONGEST;
    /** The day of the first bucket, which also has what is earlier; days are counted from the clock's 0. */
    private long today;

    private int passed;

    EventRing(EventSlots slots) {
        this.slots = slots;
    }

    int capacity() {
        return heads.length;
    }

    /** A day has 2 to the power of this many milliseconds. */
    int shift() {
        return shift;
    }

    /** Steps over empty buckets since it was laid out. */
    int passed() {
        return passed;
    }

    /** Whether it has a bucket for the time. */
    boolean reaches(long time) {
        return (time >> shift) - today <= mask;
    }

    void add(int slot, long time) {
        int bucket = (int) Math.max(time >> shift, today) & mask;
        int next = EventSlots.NONE;
        long bit = 1L << bucket;
        long word = occupied[bucket >>> WORD_SHIFT];
        if ((word & bit) == 0) {
            occupied[bucket >>> WORD_SHIFT] = word | bit;
        } else {
            next = heads[bucket];
            slots.previous(next, slot);
        }
        slots.links(slot, ~bucket, next);
        slots.child(slot, IN_RING);
        heads[bucket] = slot;
    }

    boolean has(int slot) {
        return slots.child(slot) == IN_RING;
    }

    void remove(int slot) {
        int next = slots.next(slot);
        int previous = slots.previous(slot);
        if (next != EventSlots.NONE) {
            slots.previous(next, previous);
        }
        if (previous >= 0) {
            slots.next(previous, next);
        } else if (next != EventSlots.NONE) {
            heads[~previous] = next;
        } else {
            empty(~previous);
        }
    }

    /** The first bucket that has events, or {@code NONE}. */
    int firstBucket() {
        int bucket = (int) today & mask;
        int at = bucket >>> WORD_SHIFT;
        long word = occupied[at] & -1L << bucket;
        return word != 0 ? (at << WORD_SHIFT) + Long.numberOfTrailingZeros(word) : firstBucketAfter(at);
    }

    private int firstBucketAfter(int at) {
        int words = mask + 1 >>> WORD_SHIFT;
        for (int i = 1; i <= words; i++) {
            int next = at + i & words - 1;
            if (occupied[next] != 0) {
                passed += i;
                return (next << WORD_SHIFT) + Long.numberOfTrailingZeros(occupied[next]);
            }
        }
        return NONE;
    }

    /** Takes all events out of an occupied bucket: returns the first one's slot, which leads to the others. */
    int empty(int bucket) {
        occupied[bucket >>> WORD_SHIFT] &= ~(1L << bucket);
        return heads[bucket];
    }

    private long dayOf(int bucket) {
        return today + (bucket - today & mask);
    }

    /** The last millisecond of a bucket's day. */
    long lastTimeOf(int bucket) {
        return dayOf(bucket) << shift | (1L << shift) - 1;
    }

    /** Makes the bucket's day today: no bucket before it may be occupied. */
    void beginWith(int bucket) {
        today = dayOf(bucket);
    }

    /** Makes the day of the bucket, if there is one, or that of the time today: whichever is earlier. */
    void beginWith(int bucket, long time) {
        long day = time >> shift;
        today = Math.max(today, bucket == NONE ? day : Math.min(day, dayOf(bucket)));
    }

    /** Empties it for days of 2^newShift milliseconds, at least so many of them, the first of which has the time. */
    void layOut(int newShift, int days, long firstTime) {
        int buckets = Math.max(LEAST_BUCKETS, Math.min(MOST_BUCKETS, Integer.highestOneBit(2 * days - 1)));
        if (heads.length < buckets) {
            heads = new int[buckets];
            occupied = new long[buckets / Long.SIZE];
        }
        clear();
        mask = buckets - 1;
        shift = newShift;
        today = firstTime >> shift;
        passed = 0;
    }

    void clear() {
        Arrays.fill(occupied, 0);
    }

    /** Copies the slots of all its events into the array from the place on; returns the place after the last. */
    int copyTo(int[] all, int from) {
        int end = from;
        for (int bucket = 0; bucket <= mask; bucket++) {
            if ((occupied[bucket >>> WORD_SHIFT] & 1L << bucket) != 0) {
                for (int slot = heads[bucket]; slot != EventSlots.NONE; slot = slots.next(slot)) {
                    all[end++] = slot;
                }
            }
        }
        return end;
    }
}
