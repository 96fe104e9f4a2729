package dev.handoff.kernel;

/**
 * The places of pending events in time: a calendar queue (Brown, Communications of the ACM 31, 1988) with its first events in a sorted row.
 *
 * <p>Only the row is in order. An event beyond it is thrown into the bucket of its day in one step; when the row is empty the next buckets
 * are poured into it. So an event costs nearly the same with a hundred pending as with ten thousand. What each part is for, and what it
 * bought, is in {@code docs/decisions/0005-future-event-list.md}; in short:
 *
 * <ul>
 *   <li><em>Row</em>: the first events, in exact order. Up to some dozens of events there is nothing else.
 *   <li><em>Ring</em>: a bucket for each of the next days, several buckets for each event, so that most have none or one.
 *   <li><em>Far events</em>: those beyond the ring, looked through once a turn of it.
 *   <li><em>Crowd</em>: what is left of a bucket that does not fit into the row, as a heap: then it costs what it costs without a calendar.
 * </ul>
 *
 * <p>The length of a day is estimated when the ring is laid out, and doubled or halved when looking for events, or ordering them, has
 * become more work than taking them.
 */
final class EventCalendar {
    /** So few events are all in the row. */
    static final int FEW = 32;

    /** Buckets are poured until the row has so many … */
    private static final int BATCH = 16;

    /** … or one of so many waiting: what happens next is then mostly later than they, and need not be put among them. */
    private static final int ONE_OF = 32;

    private static final int BUCKETS_PER_EVENT = 4;

    private final EventSlots slots;
    private final EventRow row = new EventRow();
    private final EventRing ring;
    private final FarEvents far;
    private final EventHeap crowd;

    // The row has all events before this place in the order, and no others.
    private long limitTime = Long.MAX_VALUE;
    private long limitKey = Long.MAX_VALUE;

    /** While there is a crowd, its last instant: what comes until then and after the limit belongs to it. */
    private long crowdLast = Long.MIN_VALUE;

    /** Events not in the row. */
    private int waiting;
    /** With more than so many waiting the ring is laid out anew. */
    private int most = FEW;

    // Events since the ring was laid out: poured into the row; poured in batches of more than there should be; looked at in vain.
    private int poured;
    private int crowded;
    private int passed;

    /** Of no use but that it is counted, see {@link #pour}. */
    private int withWork;

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

    /** Puts the slot's event in its place. */
    void add(int slot, long time, long key) {
        if (!isBeforeLimit(time, key)) {
            place(slot, time);
            if (++waiting > most) {
                layOut();
            }
        } else if (row.isFull()) {
            makeRoom();
            add(slot, time, key);
        } else {
            row.insert(time, key);
        }
    }

    /** Takes the slot's event out. */
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

    /** Brings the first event to where the next three methods find it; false when there is none. */
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

    private void limit(long time, long key) {
        limitTime = time;
        limitKey = key;
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

    /** Moves the later half of a full row to those who wait. */
    private void makeRoom() {
        boolean nobodyWaited = waiting == 0;
        for (int stay = row.size() / 2; row.size() > stay; waiting++) {
            limit(row.lastTime(), row.lastKey());
            row.removeLast();
            place(FutureEventList.slotOf(limitKey), limitTime);
        }
        if (nobodyWaited) {
            layOut();
        }
        row.moveDown();
    }

    /** Fills the empty row; false when no event waits. */
    private boolean refill() {
        row.clear();
        if (waiting <= FEW) {
            return pourAll();
        }
        if (!crowd.isEmpty()) {
            pourCrowd();
        } else {
            pourBuckets();
        }
        waiting -= row.size();
        poured += row.size();
        shortenCrowdedDays();
        return true;
    }

    private boolean pourAll() {
        if (waiting > 0) {
            for (int slot : allWaiting()) {
                row.insert(slots.time(slot), slots.key(slot));
            }
            ring.clear();
            forgetOthers();
            waiting = 0;
        }
        limit(Long.MAX_VALUE, Long.MAX_VALUE);
        return !row.isEmpty();
    }

    /** Pours several buckets at once: their slots, far apart in memory, are then fetched side by side. */
    private void pourBuckets() {
        lengthenEmptyDays();
        int bucket = ring.firstBucket();
        while (mayNotBePoured(bucket)) {
            turn(bucket);
            bucket = ring.firstBucket();
        }
        int enough = Math.min(BATCH, waiting / ONE_OF);
        do {
            pour(bucket);
            bucket = ring.firstBucket();
        } while (row.size() < enough && crowd.isEmpty() && !mayNotBePoured(bucket));
    }

    private boolean mayNotBePoured(int bucket) {
        return bucket == EventRing.NONE || far.mayBeBy(ring.lastTimeOf(bucket));
    }

    /** Turns the ring on to the first event, and moves into it the far events that have come within its reach. */
    private void turn(int firstBucket) {
        passed += far.size();
        ring.beginWith(firstBucket, far.first());
        far.moveTo(ring);
    }

    private void pour(int bucket) {
        ring.beginWith(bucket);
        limit(ring.lastTimeOf(bucket), Long.MAX_VALUE);
        int slot = ring.empty(bucket);
        while (slot != EventSlots.NONE && row.size() < EventRow.POURED) {
            row.append(slots.time(slot), slots.key(slot));
            withWork += slots.action(slot) == null ? 0 : 1; // work lies elsewhere: so it is fetched side by side, too
            slot = slots.next(slot);
        }
        if (slot != EventSlots.NONE) {
            gatherCrowd(slot);
            pourCrowd();
        }
    }

    /** Makes a heap of what was poured of too full a bucket and the rest of it. */
    private void gatherCrowd(int rest) {
        crowdLast = limitTime;
        for (int slot = rest, next; slot != EventSlots.NONE; slot = next) {
            next = slots.next(slot);
            crowd.add(slot);
        }
        for (; !row.isEmpty(); row.removeLast()) {
            crowd.add(FutureEventList.slotOf(row.lastKey()));
        }
        row.clear();
    }

    private void pourCrowd() {
        while (!crowd.isEmpty() && row.size() < EventRow.POURED) {
            int slot = crowd.first();
            row.append(slots.time(slot), slots.key(slot));
            crowd.remove(slot);
        }
        if (crowd.isEmpty()) {
            limit(crowdLast, Long.MAX_VALUE);
            crowdLast = Long.MIN_VALUE;
        } else {
            limit(slots.time(crowd.first()), slots.key(crowd.first()));
        }
    }

    /** Halves the days when a quarter of the events come in crowds, unless these are of one instant. */
    private void shortenCrowdedDays() {
        int size = row.size();
        if (size > BATCH + 3 && row.firstTime() != row.lastTime()) {
            crowded += size;
            if (crowded > waiting + poured / 4 && waiting > FEW && ring.shift() > 0) {
                layOut(allWaiting(), ring.shift() - 1);
            }
        }
    }

    /** Doubles the days when more empty buckets and far events were passed than events taken. */
    private void lengthenEmptyDays() {
        if (passed + ring.passed() > 2 * (poured + waiting) && ring.shift() < EventRing.LONGEST) {
            layOut(allWaiting(), ring.shift() + 1);
        }
    }

    private void layOut() {
        int[] all = allWaiting();
        layOut(all, DayLength.bits(slots, all));
    }

    /** Spreads all waiting events over a ring of days of 2^shift milliseconds. */
    private void layOut(int[] all, int shift) {
        ring.layOut(shift, BUCKETS_PER_EVENT * all.length, DayLength.earliest(slots, all));
        forgetOthers();
        for (int slot : all) {
            place(slot, slots.time(slot));
        }
        most = Math.max(FEW, 2 * all.length);
        poured = 0;
        crowded = 0;
        passed = 0;
    }

    private int[] allWaiting() {
        int[] all = new int[waiting];
        crowd.copyTo(all, ring.copyTo(all, far.copyTo(all)));
        return all;
    }

    private void forgetOthers() {
        far.clear();
        crowd.clear();
        crowdLast = Long.MIN_VALUE;
    }
}
