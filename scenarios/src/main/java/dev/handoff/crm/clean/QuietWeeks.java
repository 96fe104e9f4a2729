package dev.handoff.crm.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weeks in a row in which a table has hardly any rows, though many would be expected: its file was cut off, one is missing, or nothing happened.
 *
 * @param first week of the window, from 0
 * @param end the week after the last
 */
record QuietWeeks(int first, int end) {
    /** Two weeks are a holiday. */
    static final int FEWEST = 3;

    /** So small a share of a usual week is as good as none. */
    private static final double HARDLY = 0.05;

    /** Where fewer rows are expected there may be none by chance: of 20, once in 500 million; and fewer tell nothing to expect. */
    private static final double EXPECTED = 20;

    /** A table that often falls silent (calls once a month, say) has to be so three times as long. */
    private static final int TIMES_USUAL = 3;

    /** More than these are no accident but a habit. */
    private static final int MOST = 3;

    /**
     * Finds them.
     *
     * @param rows of the table in each week of the window
     */
    static List<QuietWeeks> of(int[] rows) {
        List<QuietWeeks> all = runs(rows, HARDLY * usual(rows));
        int needed = Math.max(FEWEST, TIMES_USUAL * habit(all));
        return all.stream()
                .filter(run -> run.weeks() >= needed && run.elsewhere(rows) >= EXPECTED)
                .filter(run -> run.weeks() * run.perWeekElsewhere(rows) >= EXPECTED)
                .toList();
    }

    /** The median week of those that have rows. */
    private static double usual(int[] rows) {
        int[] some = Arrays.stream(rows).filter(n -> n > 0).sorted().toArray();
        return some.length == 0 ? 0 : some[some.length / 2];
    }

    private static List<QuietWeeks> runs(int[] rows, double hardly) {
        List<QuietWeeks> runs = new ArrayList<>();
        for (int w = 0; w < rows.length; ) {
            int end = w;
            while (end < rows.length && (rows[end] == 0 || rows[end] <= hardly)) {
                end++;
            }
            if (end > w) {
                runs.add(new QuietWeeks(w, end));
            }
            w = end + 1;
        }
        return runs;
    }

    /** How long the table falls silent time and again: the longest run but for the few that may be an accident. */
    private static int habit(List<QuietWeeks> runs) {
        return runs.stream()
                .map(QuietWeeks::weeks)
                .sorted(Comparator.reverseOrder())
                .skip(MOST)
                .findFirst()
                .orElse(0);
    }

    int weeks() {
        return end - first;
    }

    /** How many of the rows fall into these weeks. */
    int in(int[] rows) {
        return IntStream.range(first, end).map(w -> rows[w]).sum();
    }

    /** Rows in a week of the others. */
    double perWeekElsewhere(int[] rows) {
        int others = rows.length - weeks();
        return others == 0 ? 0 : (double) elsewhere(rows) / others;
    }

    /** Rows in all the others. */
    private int elsewhere(int[] rows) {
        return Arrays.stream(rows).sum() - in(rows);
    }
}
