package dev.handoff.crm.clean;

/**
 * Rows by group, and within a group by time; ties by bits that stand for the row, so that the order of the file does not matter.
 *
 * @param order rows, group after group
 * @param start where each group begins in {@code order}, and behind the last one the number of rows
 */
record Groups(int[] order, int[] start) {
    /**
     * Sorts rows.
     *
     * @param group of each row, from 0; negative for rows that belong nowhere
     * @param count how many groups there are
     */
    static Groups of(int[] group, int count, long[] at, long[] tie) {
        int[] start = new int[count + 1];
        for (int g : group) {
            if (g >= 0) {
                start[g + 1]++;
            }
        }
        for (int g = 0; g < count; g++) {
            start[g + 1] += start[g];
        }
        int[] next = start.clone();
        int[] order = new int[start[count]];
        for (int row = 0; row < group.length; row++) {
            if (group[row] >= 0) {
                order[next[group[row]]++] = row;
            }
        }
        for (int g = 0; g < count; g++) {
            sort(order, start[g], start[g + 1], at, tie);
        }
        return new Groups(order, start);
    }

    /** Merge sort: exports are mostly sorted already, and a group may be the whole table. */
    private static void sort(int[] order, int from, int to, long[] at, long[] tie) {
        if (to - from < 2) {
            return;
        }
        int middle = from + to >>> 1;
        sort(order, from, middle, at, tie);
        sort(order, middle, to, at, tie);
        if (before(order[middle], order[middle - 1], at, tie)) {
            merge(order, from, middle, to, at, tie);
        }
    }

    private static void merge(int[] order, int from, int middle, int to, long[] at, long[] tie) {
        int[] left = java.util.Arrays.copyOfRange(order, from, middle);
        int l = 0;
        int r = middle;
        for (int i = from; l < left.length; i++) {
            order[i] = r < to && before(order[r], left[l], at, tie) ? order[r++] : left[l++];
        }
    }

    private static boolean before(int a, int b, long[] at, long[] tie) {
        return at[a] != at[b] ? at[a] < at[b] : tie[a] < tie[b];
    }
}
