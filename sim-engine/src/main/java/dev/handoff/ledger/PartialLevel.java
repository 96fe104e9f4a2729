package dev.handoff.ledger;

/** A level that is there only part of the time, such as the mean opinion of reps who come and go, averaged over the time it is there. */
final class PartialLevel {

    private final Window window;
    private final WeeklyArea area;
    private final WeeklyArea presence;
    private double level = Double.NaN;
    private long since;

    PartialLevel(Window window) {
        this.window = window;
        this.area = new WeeklyArea(window);
        this.presence = new WeeklyArea(window);
    }

    /** From then on it is that high; NaN when it is not there. */
    void set(long at, double newLevel) {
        advance(at);
        level = newLevel;
    }

    private void advance(long at) {
        if (at > since && !Double.isNaN(level)) {
            area.add(since, at, level);
            presence.add(since, at, 1);
        }
        since = Math.max(since, at);
    }

    /** Average over the window; NaN when it was never there. The window must be over. */
    double average() {
        advance(window.to());
        return area.total() / presence.total();
    }

    /** Average over each week; NaN for weeks in which it was not there. The window must be over. */
    double[] byWeek() {
        advance(window.to());
        double[] areas = area.byWeek();
        double[] times = presence.byWeek();
        for (int week = 0; week < areas.length; week++) {
            areas[week] /= times[week];
        }
        return areas;
    }
}
