package dev.handoff.crm.clean;

import java.util.Arrays;

/**
 * Attempts entered all at once, after the fact: they were made, but not then. That is ten or more of one owner at one instant; or ten in a row in
 * less than half of the time that the fastest tenth of this owner's tens take, where there are enough of them to know.
 */
final class BulkLogging {
    private static final int MANY = 10;
    private static final int ENOUGH_TENS = 200;
    private static final double FAST = 0.1;
    private static final int DAY = 86_400;

    private BulkLogging() {}

    /**
     * Which attempts have a time that means nothing.
     *
     * @param owner of each attempt, from 0; negative where nobody is named
     */
    static boolean[] find(int[] owner, int owners, long[] at, long[] tie) {
        boolean[] bulk = new boolean[at.length];
        Groups groups = Groups.of(owner, owners, at, tie);
        for (int o = 0; o < owners; o++) {
            int[] rows = Arrays.copyOfRange(groups.order(), groups.start()[o], groups.start()[o + 1]);
            mark(rows, at, bulk);
        }
        return bulk;
    }

    private static void mark(int[] rows, long[] at, boolean[] bulk) {
        double suspicious = fastestUsual(rows, at) / 2;
        for (int i = 0; i + MANY <= rows.length; i++) {
            long span = at[rows[i + MANY - 1]] - at[rows[i]];
            if (span == 0 || span < suspicious) {
                for (int k = i; k < i + MANY; k++) {
                    bulk[rows[k]] = true;
                }
            }
        }
    }

    /** Seconds from the first to the last of ten in a row on one day: of all tens the 10 % quantile; 0 when there are too few. */
    private static double fastestUsual(int[] rows, long[] at) {
        long[] spans = new long[Math.max(0, rows.length - MANY + 1)];
        int n = 0;
        for (int i = 0; i < spans.length; i++) {
            long span = at[rows[i + MANY - 1]] - at[rows[i]];
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
