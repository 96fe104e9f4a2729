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

    private final EventPool pool;
    private final EventRow row = new EventRow();
    private final EventRing ring;
    private final FarEvents far;

    /** The row has what comes before this place in the order, and nothing else. */
    private long limitTime = Long.MAX_VALUE;

    private long limitKey = Long.MAX_VALUE;

    /** Events not in the row. */
    private int waiting;
    /** More are too many for the ring. */
    private int most = FEW;

    // Since the ring was laid out:
    private int poured;
    private int crowded;
    private int lookedThrough;

    EventCalendar(EventPool pool) {
        this.pool = pool;
        ring = new EventRing(pool);
        far = new FarEvents(pool);
    }

    int size() {
        return waiting + row.size();
    }

    /** Entries memory is held for. */
    int capacity() {
        return Math.max(ring.capacity(), far.capacity());
    }

    void add(Event event, long time, long key) {
        if (!isBeforeLimit(time, key)) {
            await(event);
        } else if (row.isFull()) {
            makeRoom();
            add(event, time, key);
        } else {
            row.insert(time, key);
        }
    }

    void remove(Event event) {
        if (isBeforeLimit(event.time, event.key)) {
            row.remove(event.key);
            return;
        }
        waiting--;
        if (far.has(event)) {
            far.remove(event);
        } else {
            ring.remove(event);
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

    private void await(Event event) {
        place(event);
        if (++waiting > most) {
            spread();
        }
    }

    private void place(Event event) {
        if (ring.reaches(event.time)) {
            ring.add(event);
        } else {
            far.add(event);
        }
    }

    /** Moves the later half of a full row to the ring. */
    private void makeRoom() {
        boolean hadAll = waiting == 0;
        for (int stay = row.size() / 2; row.size() > stay; waiting++) {
            setLimit(row.lastTime(), row.lastKey());
            place(pool.at(FutureEventList.slotOf(row.lastKey())));
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
        int bucket = ring.firstBucket();
        while (bucket == EventRing.NONE || far.mayBeBefore(ring.lastTimeOf(bucket))) {
            turn(bucket);
            bucket = ring.firstBucket();
        }
        pour(bucket);
        return true;
    }

    private boolean pourAll() {
        Event[] all = allWaiting();
        for (Event event : all) {
            row.insert(event.time, event.key);
        }
        ring.clear();
        far.clear();
        waiting = 0;
        setLimit(Long.MAX_VALUE, Long.MAX_VALUE);
        return all.length > 0;
    }

    /** Pours the first bucket, or as much of it as fits, into the empty row. */
    private void pour(int bucket) {
        ring.beginWith(bucket);
        setLimit(ring.lastTimeOf(bucket), Long.MAX_VALUE);
        Event event = ring.root(bucket);
        while (event != null && row.size() < EventRow.POUR) {
            row.append(event.time, event.key);
            event = ring.removeRoot(bucket);
        }
        if (event != null) {
            setLimit(event.time, event.key);
        }
        waiting -= row.size();
        poured += row.size();
        if (row.size() > CROWD) {
            count(row.size());
        }
    }

    private void count(int crowd) {
        if (row.firstTime() != row.lastTime()) {
            crowded += crowd;
        }
        if (crowded > waiting + poured / 4 && ring.shift() > 0 && waiting > 0) {
            spread(ring.shift() - 1);
        }
    }

    /** Turns the ring on to the first event, and puts into it the far events that have come within its reach. */
    private void turn(int firstBucket) {
        ring.beginWith(firstBucket, far.first());
        lookedThrough += far.size();
        long first = Long.MAX_VALUE;
        for (int i = far.size() - 1; i >= 0; i--) {
            Event event = far.at(i);
            if (ring.reaches(event.time)) {
                far.remove(event);
                ring.add(event);
            } else {
                first = Math.min(first, event.time);
            }
        }
        far.expect(first);
    }

    private Event[] allWaiting() {
        Event[] all = new Event[waiting];
        ring.copyTo(all, far.copyTo(all));
        return all;
    }

    private void spread() {
        Event[] all = allWaiting();
        spread(all, shiftFor(all, earliest(all)));
    }

    private void spread(int shift) {
        spread(allWaiting(), shift);
    }

    private void spread(Event[] all, int shift) {
        ring.layOut(shift, PER_EVENT * all.length, earliest(all));
        far.clear();
        for (Event event : all) {
            place(event);
        }
        most = Math.max(FEW, 2 * all.length);
        poured = 0;
        crowded = 0;
        lookedThrough = 0;
    }

    private static long earliest(Event[] all) {
        long first = Long.MAX_VALUE;
        for (Event event : all) {
            first = Math.min(first, event.time);
        }
        return first;
    }

    private static int shiftFor(Event[] all, long first) {
        int[] byBits = new int[Long.SIZE];
        for (Event event : all) {
            byBits[bits(event.time - first)]++;
        }
        int bits = 0;
        int within = byBits[0];
        while (within < all.length / 4) {
            within += byBits[++bits];
        }
        return Math.max(0, bits + 1 - bits(within) - DENSITY);
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
