package dev.handoff.kernel;

/** How long a day of the {@link EventRing} should be, judged by the next quarter of the events. */
final class DayLength {
    /** A day is made so short that 2^−{@value} to half of that many events come on it, at the pace of the next quarter. */
    private static final int SPARSENESS = 2;

    private DayLength() {}

    /**
     * The bits of a day for these slots' events: their pace is that of those within 2^b of the first, b being the least for which they are a
     * quarter; one event at the end of time thus spoils nothing.
     */
    static int bits(EventSlots slots, int[] all) {
        long first = earliest(slots, all);
        int[] byBits = new int[Long.SIZE];
        for (int slot : all) {
            byBits[bits(slots.time(slot) - first)]++;
        }
        int bits = 0;
        int within = byBits[0];
        while (within < all.length / 4) {
            within += byBits[++bits];
        }
        return Math.max(0, bits + 1 - bits(within) - SPARSENESS);
    }

    /** The time of the first of these slots' events, the end of time when there are none. */
    static long earliest(EventSlots slots, int[] all) {
        long first = Long.MAX_VALUE;
        for (int slot : all) {
            first = Math.min(first, slots.time(slot));
        }
        return first;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
