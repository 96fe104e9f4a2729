package dev.handoff.kernel;

import java.util.Arrays;

/**
 * A bucket for each of the next days, a day being a power of two of milliseconds: the bucket of a time is found by a shift and a mask.
 *
 * <p>The first of them is today's, and holds what is earlier, too. Each is a heap of events ({@link EventHeaps}), mostly of none or one; which have any is
 * known by a bit for each, so that 64 empty ones are passed in a step.
 */
final class EventRing {
    static final int NONE = EventSlots.NONE;
    /** What an event of the ring has as its child. */
    private static final int IN_RING = -3;
    /** The longest day: with 64 of them the ring reaches to the end of time. */
    static final int WIDEST = Long.SIZE - 2;

    private static final int LEAST_BUCKETS = Long.SIZE;
    private static final int MOST_BUCKETS = 1 << Integer.getInteger("mb", 22);

    private final EventSlots slots;

    /** Numbers of the first events of the buckets; only those of occupied buckets mean anything. */
    private int[] heads = new int[LEAST_BUCKETS];
    private long[] occupied = new long[LEAST_BUCKETS / Long.SIZE];
    private int mask = LEAST_BUCKETS - 1;
    private int shift = WIDEST;
    private long today;
    private int skipped;

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

    /** Words of empty buckets passed since it was laid out. */
    int skipped() {
        return skipped;
    }

    boolean reaches(long time) {
        return (time >> shift) - today <= mask;
    }

    void add(int slot, long time) {
        int bucket = (int) Math.max(time >> shift, today) & mask;
        int next = NONE;
        long bit = 1L << bucket;
        long word = occupied[bucket >>> 6];
        if ((word & bit) == 0) {
            occupied[bucket >>> 6] = word | bit;
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
        if (next != NONE) {
            slots.previous(next, previous);
        }
        if (previous >= 0) {
            slots.next(previous, next);
        } else if (next != NONE) {
            heads[~previous] = next;
        } else {
            empty(~previous);
        }
    }

    /** The first bucket that has events, or {@code NONE}. */
    int firstBucket() {
        int bucket = (int) today & mask;
        int at = bucket >>> 6;
        long word = occupied[at] & -1L << bucket;
        return word != 0 ? (at << 6) + Long.numberOfTrailingZeros(word) : firstBucketAfter(at);
    }

    private int firstBucketAfter(int at) {
        int words = mask + 1 >>> 6;
        for (int i = 1; i <= words; i++) {
            int next = at + i & words - 1;
            if (occupied[next] != 0) {
                skipped += i;
                return (next << 6) + Long.numberOfTrailingZeros(occupied[next]);
            }
        }
        return NONE;
    }

    /** Some event of an occupied bucket; the others are the next of it. */
    int head(int bucket) {
        return heads[bucket];
    }

    void empty(int bucket) {
        occupied[bucket >>> 6] &= ~(1L << bucket);
    }

    private long dayOf(int bucket) {
        return today + (bucket - today & mask);
    }

    /** The last millisecond of a bucket's day. */
    long lastTimeOf(int bucket) {
        return dayOf(bucket) << shift | (1L << shift) - 1;
    }

    /** Makes it today: no bucket before it may be occupied. */
    void beginWith(int bucket) {
        today = dayOf(bucket);
    }

    /** Makes the earlier today of the bucket's day and that of the time, if it is later than today is. */
    void beginWith(int bucket, long time) {
        long day = time >> shift;
        today = Math.max(today, bucket == NONE ? day : Math.min(day, dayOf(bucket)));
    }

    /** Empties it for other days: at least so many of them, the first of which has the time. */
    void layOut(int newShift, int buckets, long firstTime) {
        int size = Math.max(LEAST_BUCKETS, Math.min(MOST_BUCKETS, Integer.highestOneBit(2 * buckets - 1)));
        if (heads.length < size) {
            heads = new int[size];
            occupied = new long[size / Long.SIZE];
        } else {
            Arrays.fill(occupied, 0);
        }
        mask = size - 1;
        shift = newShift;
        today = firstTime >> shift;
        skipped = 0;
    }

    void clear() {
        Arrays.fill(occupied, 0);
    }

    /** Copies all its events into the array from the place on, in no order; returns the place after the last. */
    int copyTo(int[] all, int from) {
        int end = from;
        for (int bucket = 0; bucket <= mask; bucket++) {
            if ((occupied[bucket >>> 6] & 1L << bucket) != 0) {
                for (int slot = heads[bucket]; slot != NONE; slot = slots.next(slot)) {
                    all[end++] = slot;
                }
            }
        }
        return end;
    }
}
