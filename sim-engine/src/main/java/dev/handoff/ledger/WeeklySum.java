package dev.handoff.ledger;

/** Adds up inside the window, in all and week by week; a last incomplete week counts in the total only. */
final class WeeklySum {

    private final Window window;
    private final WeeklySeries weeks;
    private double total;

    WeeklySum(Window window) {
        this.window = window;
        this.weeks = new WeeklySeries(window.from(), window.wholeWeeks());
    }

    void add(long at, double x) {
        if (window.contains(at)) {
            total += x;
            weeks.add(at, x);
        }
    }

    double total() {
        return total;
    }

    double[] byWeek() {
        return weeks.toArray();
    }
}
