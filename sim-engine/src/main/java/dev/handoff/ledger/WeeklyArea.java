package dev.handoff.ledger;

import dev.handoff.kernel.SimTime;

/** Adds up height × milliseconds inside the window, in all and week by week. */
final class WeeklyArea {

    private final Window window;
    private final double[] weeks;
    private double total;

    WeeklyArea(Window window) {
        this.window = window;
        this.weeks = new double[window.wholeWeeks()];
    }

    /** A strip of that height from one instant to another; only what lies inside the window counts. */
    void add(long from, long to, double height) {
        long left = Math.max(from, window.from());
        long right = Math.min(to, window.to());
        if (left < right) {
            total += height * (right - left);
            spread(left, right, height);
        }
    }

    private void spread(long left, long right, double height) {
        long at = left;
        for (int week = (int) ((left - window.from()) / SimTime.WEEK); at < right && week < weeks.length; week++) {
            long end = Math.min(right, window.from() + (week + 1) * SimTime.WEEK);
            weeks[week] += height * (end - at);
            at = end;
        }
    }

    double total() {
        return total;
    }

    /** A copy. */
    double[] byWeek() {
        return weeks.clone();
    }
}
