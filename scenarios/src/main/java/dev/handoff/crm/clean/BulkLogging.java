package dev.handoff.crm.clean;

import java.util.Arrays;

/**
 * Attempts entered all at once, after the fact: they were made, but not then. That is ten or more of one owner at one instant; or ten in a row faster
 * than a person can make them, and in less than half of the time that the fastest tenth of this owner's tens take, where there are enough of them to
 * know. The first bound spares a good hour of somebody who usually takes longer, the second a desk whose machine dials for it.
 */
final class BulkLogging {
    private static final int MANY = 10;
    private static final int ENOUGH_TENS = 200;
    private static final double FAST = 0.1;
    private static final int DAY = 86_400;

    /** Seconds that nobody needs less of for an attempt without its conversation: to look up the lead, dial, let it ring and write it down. */
    private static final int LEAST_PER_ATTEMPT = 30;

    private final long[] at;
    private final int[] seconds;
    private final boolean[] bulk;

    private BulkLogging(long[] at, int[] seconds) {
        this.at = at;
        this.seconds = seconds;
        this.bulk = new boolean[at.length];
    }

    /**
     * Which attempts have a time that means nothing.
     *
     * @param owner of each attempt, from 0; negative where nobody is named
     * @param seconds that each conversation took; negative where nothing says
     */
    static boolean[] find(int[] owner, int owners, long[] at, long[] tie, int[] seconds) {
        BulkLogging found = new BulkLogging(at, seconds);
        Groups groups = Groups.of(owner, owners, at, tie);
        for (int o = 0; o < owners; o++) {
            found.mark(Arrays.copyOfRange(groups.order(), groups.start()[o], groups.start()[o + 1]));
        }
        return found.bulk;
    }

    private void mark(int[] rows) {
        double suspicious = fastestUsual(rows) / 2;
        for (int i = 0; i + MANY <= rows.length; i++) {
            long span = span(rows, i);
            if (span == 0 || span < suspicious && span < leastNeeded(rows, i)) {
                for (int k = i; k < i + MANY; k++) {
                    bulk[rows[k]] = true;
                }
            }
        }
    }

    /** Seconds from the first to the last of the ten that begin there. */
    private long span(int[] rows, int first) {
        return at[rows[first + MANY - 1]] - at[rows[first]];
    }

    /**
     * Seconds from the first to the last of ten that somebody really makes, at the least. One conversation lies outside, the last or the first, for
     * the instant of an attempt may be its beginning or its end: the longest is left aside.
     */
    private long leastNeeded(int[] rows, int first) {
        long talked = 0;
        long longest = 0;
        for (int k = first; k < first + MANY; k++) {
            long one = Math.max(0, seconds[rows[k]]);
            talked += one;
            longest = Math.max(longest, one);
        }
        return (MANY - 1) * LEAST_PER_ATTEMPT + talked - longest;
    }

    /** Seconds from the first to the last of ten in a row on one day: of all tens the 10 % quantile; 0 when there are too few. */
    private double fastestUsual(int[] rows) {
        long[] spans = new long[Math.max(0, rows.length - MANY + 1)];
        int n = 0;
        for (int i = 0; i < spans.length; i++) {
            long span = span(rows, i);
            if (span > 0 && span < DAY) {
                spans[n++] = span;
            }
        }
        if (n < ENOUGH_TENS) {
            return 0;
        }
        Arrays.sort(spans, 0, n);
        return spans[(int) (n * FAST)];
    }
}
