package dev.handoff.kernel;

/**
 * The places of pending events in time: a calendar queue (Brown, Communications of the ACM 31, 1988).
 */
final class EventCalendar {
    /** So few events are all in the row. */
    static final int FEW = Integer.getInteger("few", 32);
    private static final int PER_EVENT = Integer.getInteger("per", 4);
    private static final int DENSITY = Integer.getInteger("dens", 1);
    private static final int CROWD = 3;
    private static final int BATCH = Integer.getInteger("batch", 16);

    private final EventSlots slots;
    private final EventRow row = new EventRow();
    private final EventRing ring;
    private final FarEvents far;
    private final EventHeap crowd;

    /** The row has what comes before this place in the order, and nothing else. */
    private long limitTime = Long.MAX_VALUE;

    private long limitKey = Long.MAX_VALUE;

    /** Last instant of the crowd, if there is one. */
    private long crowdLast = Long.MIN_VALUE;

    /** Events not in the row. */
    private int waiting;
    /** More are too many for the ring. */
    private int most = FEW;

    // Since the ring was laid out:
    private int poured;
    private int crowded;
    private int lookedThrough;

    EventCalendar(EventSlots slots) {
        this.slots = slots;
        ring = new EventRing(slots);
        far = new FarEvents(slots);
        crowd = new EventHeap(slots);
    }

    int size() {
        return waiting + row.size();
    }

    /** Entries memory is held for. */
    int capacity() {
        return Math.max(ring.capacity(), far.capacity());
    }

    void add(int slot, long time, long key) {
        if (!isBeforeLimit(time, key)) {
            await(slot, time);
        } else if (row.isFull()) {
            makeRoom();
            add(slot, time, key);
        } else {
            row.insert(time, key);
        }
    }

    void remove(int slot, long key) {
        if (isBeforeLimit(slots.time(slot), key)) {
            row.remove(key);
            return;
        }
        waiting--;
        if (far.has(slot)) {
            far.remove(slot);
        } else if (ring.has(slot)) {
            ring.remove(slot);
        } else {
            crowd.remove(slot);
        }
    }

    /** Makes the first event the first of the row; false when there is none. */
    boolean findFirst() {
        return !row.isEmpty() || refill();
    }

    long firstTime() {
        return row.firstTime();
    }

    long firstKey() {
        return row.firstKey();
    }

    void removeFirst() {
        row.removeFirst();
    }

    private boolean isBeforeLimit(long time, long key) {
        return time < limitTime || time == limitTime && key < limitKey;
    }

    private void setLimit(long time, long key) {
        limitTime = time;
        limitKey = key;
    }

    private void await(int slot, long time) {
        place(slot, time);
        if (++waiting > most) {
            spread();
        }
    }

    private void place(int slot, long time) {
        if (time <= crowdLast) {
            crowd.add(slot);
        } else if (ring.reaches(time)) {
            ring.add(slot, time);
        } else {
            far.add(slot, time);
        }
    }

    /** Moves the later half of a full row to the ring. */
    private void makeRoom() {
        boolean hadAll = waiting == 0;
        for (int stay = row.size() / 2; row.size() > stay; waiting++) {
            setLimit(row.lastTime(), row.lastKey());
            place(FutureEventList.slotOf(row.lastKey()), row.lastTime());
            row.removeLast();
        }
        if (hadAll) {
            spread();
        }
        row.moveDown();
    }

    private boolean refill() {
        row.clear();
        if (waiting <= FEW) {
            return pourAll();
        }
        if (lookedThrough + ring.skipped() > 2 * (poured + waiting) && ring.shift() < EventRing.WIDEST) {
            spread(ring.shift() + 1);
        }
        if (!crowd.isEmpty()) {
            pourCrowd();
            count();
            return true;
        }
        int bucket = ring.firstBucket();
        while (bucket == EventRing.NONE || far.mayBeBy(ring.lastTimeOf(bucket))) {
            turn(bucket);
            bucket = ring.firstBucket();
        }
        int batch = Math.min(BATCH, waiting / 32);
        do {
            pour(bucket);
            bucket = ring.firstBucket();
        } while (row.size() < batch && crowd.isEmpty() && bucket != EventRing.NONE && !far.mayBeBy(ring.lastTimeOf(bucket)));
        count();
        return true;
    }

    private boolean pourAll() {
        int[] all = allWaiting();
        for (int slot : all) {
            row.insert(slots.time(slot), slots.key(slot));
        }
        ring.clear();
        far.clear();
        clearCrowd();
        waiting = 0;
        setLimit(Long.MAX_VALUE, Long.MAX_VALUE);
        return all.length > 0;
    }

    /** Pours the first bucket into the empty row. */
    private void pour(int bucket) {
        ring.beginWith(bucket);
        setLimit(ring.lastTimeOf(bucket), Long.MAX_VALUE);
        int slot = ring.head(bucket);
        ring.empty(bucket);
        while (slot != EventRing.NONE && row.size() < EventRow.POUR) {
            row.append(slots.time(slot), slots.key(slot));
            slot = slots.next(slot);
        }
        if (slot != EventRing.NONE) {
            becomeCrowd(slot);
            pourCrowd();
        }
    }

    private void becomeCrowd(int first) {
        crowdLast = limitTime;
        int slot = first;
        while (slot != EventRing.NONE) {
            int next = slots.next(slot);
            crowd.add(slot);
            slot = next;
        }
        while (!row.isEmpty()) {
            crowd.add(FutureEventList.slotOf(row.lastKey()));
            row.removeLast();
        }
    }

    private void pourCrowd() {
        row.clear();
        while (!crowd.isEmpty() && row.size() < EventRow.POUR) {
            int slot = crowd.first();
            row.append(slots.time(slot), slots.key(slot));
            crowd.remove(slot);
        }
        if (crowd.isEmpty()) {
            setLimit(crowdLast, Long.MAX_VALUE);
            crowdLast = Long.MIN_VALUE;
        } else {
            setLimit(slots.time(crowd.first()), slots.key(crowd.first()));
        }
    }

    private void count() {
        int size = row.size();
        waiting -= size;
        poured += size;
        if (size > CROWD + BATCH && row.firstTime() != row.lastTime()) {
            crowded += size;
            if (crowded > waiting + poured / 4 && ring.shift() > 0 && waiting > FEW) {
                spread(ring.shift() - 1);
            }
        }
    }

    /** Turns the ring on to the first event, and puts into it the far events that have come within its reach. */
    private void turn(int firstBucket) {
        ring.beginWith(firstBucket, far.first());
        lookedThrough += far.size();
        far.moveTo(ring);
    }

    private int[] allWaiting() {
        int[] all = new int[waiting];
        crowd.copyTo(all, ring.copyTo(all, far.copyTo(all)));
        return all;
    }

    private void spread() {
        int[] all = allWaiting();
        spread(all, shiftFor(all, earliest(all)));
    }

    private void spread(int shift) {
        spread(allWaiting(), shift);
    }

    private void spread(int[] all, int shift) {
        ring.layOut(shift, PER_EVENT * all.length, earliest(all));
        far.clear();
        clearCrowd();
        for (int slot : all) {
            place(slot, slots.time(slot));
        }
        most = Math.max(FEW, 2 * all.length);
        poured = 0;
        crowded = 0;
        lookedThrough = 0;
    }

    private long earliest(int[] all) {
        long first = Long.MAX_VALUE;
        for (int slot : all) {
            first = Math.min(first, slots.time(slot));
        }
        return first;
    }

    private int shiftFor(int[] all, long first) {
        int[] byBits = new int[Long.SIZE];
        for (int slot : all) {
            byBits[bits(slots.time(slot) - first)]++;
        }
        int bits = 0;
        int within = byBits[0];
        while (within < all.length / 4) {
            within += byBits[++bits];
        }
        return Math.max(0, bits + 1 - bits(within) - DENSITY);
    }

    private void clearCrowd() {
        crowd.clear();
        crowdLast = Long.MIN_VALUE;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
