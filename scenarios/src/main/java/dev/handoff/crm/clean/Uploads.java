package dev.handoff.crm.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads that came in uploads: five or more of a channel within five minutes, and ten times what its busiest hour of the week brings in an ordinary
 * week (the median over weeks, so that the uploads themselves do not count as ordinary). Of a hundred leads the first and the last do not tell how many
 * weeks there are: a mistyped year would make most of them weeks without a lead, and every busy hour an upload.
 *
 * @param upload the number of each lead's upload, or −1
 * @param count how many uploads there are
 */
record Uploads(int[] upload, int count) {
    private static final int FEWEST = 5;
    private static final int SPAN = 300;
    private static final int TIMES_BUSIEST = 10;
    private static final int HOUR = 3600;
    private static final int HOURS_OF_WEEK = 168;
    private static final int STRAY_ONE_IN = 100;

    /**
     * Finds uploads.
     *
     * @param channel of each lead, from 0; negative for leads that do not count
     * @param created epoch seconds
     */
    static Uploads find(int[] channel, int channels, long[] created, long[] tie) {
        Groups groups = Groups.of(channel, channels, created, tie);
        int[] upload = new int[created.length];
        Arrays.fill(upload, -1);
        int count = 0;
        for (int c = 0; c < channels; c++) {
            int[] rows = Arrays.copyOfRange(groups.order(), groups.start()[c], groups.start()[c + 1]);
            count = mark(rows, created, upload, count);
        }
        return new Uploads(upload, count);
    }

    private static int mark(int[] rows, long[] created, int[] upload, int before) {
        long needed = Math.max(FEWEST, (long) Math.ceil(TIMES_BUSIEST * busiestHour(rows, created)));
        boolean[] dense = new boolean[rows.length];
        int from = 0;
        for (int to = 0; to < rows.length; to++) {
            while (created[rows[to]] - created[rows[from]] > SPAN) {
                from++;
            }
            if (to - from + 1 >= needed) {
                Arrays.fill(dense, from, to + 1, true);
            }
        }
        int count = before;
        for (int i = 0; i < rows.length; i++) {
            boolean goesOn = i > 0 && dense[i - 1] && created[rows[i]] - created[rows[i - 1]] <= SPAN;
            if (dense[i]) {
                count += goesOn ? 0 : 1;
                upload[rows[i]] = count - 1;
            }
        }
        return count;
    }

    /** Of the hours of the week the one with the largest median, over the weeks that hold the leads but for stray ones at either end. */
    private static double busiestHour(int[] rows, long[] created) {
        int strays = (rows.length + STRAY_ONE_IN - 1) / STRAY_ONE_IN;
        int[] sure = rows.length > 2 * strays ? Arrays.copyOfRange(rows, strays, rows.length - strays) : rows;
        if (sure.length == 0) {
            return 0;
        }
        long first = Math.floorDiv(created[sure[0]], (long) HOUR);
        int weeks = (int) ((Math.floorDiv(created[sure[sure.length - 1]], (long) HOUR) - first) / HOURS_OF_WEEK) + 1;
        List<Map<Integer, Integer>> hours = new ArrayList<>();
        for (int h = 0; h < HOURS_OF_WEEK; h++) {
            hours.add(new HashMap<>());
        }
        for (int row : sure) {
            int hour = (int) (Math.floorDiv(created[row], (long) HOUR) - first);
            hours.get(hour % HOURS_OF_WEEK).merge(hour / HOURS_OF_WEEK, 1, Integer::sum);
        }
        return hours.stream().mapToDouble(counts -> median(counts, weeks)).max().orElse(0);
    }

    /** With weeks that brought nothing; of a single week nothing is ordinary. */
    private static double median(Map<Integer, Integer> counts, int weeks) {
        int[] sorted =
                counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int noughts = weeks - sorted.length;
        int middle = weeks / 2 - noughts;
        return weeks < 3 || middle < 0 ? 0 : sorted[Math.min(middle, sorted.length - 1)];
    }
}
