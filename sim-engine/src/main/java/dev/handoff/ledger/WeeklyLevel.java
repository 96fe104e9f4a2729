package dev.handoff.ledger;

import dev.handoff.kernel.SimTime;
import java.util.Arrays;

/** A level that changes in steps, such as the number of waiting leads, averaged over the window and over each of its weeks. */
final class WeeklyLevel {

    private final Window window;
    private final WeeklyArea area;
    private double level;
    private long since;

    WeeklyLevel(Window window) {
        this.window = window;
        this.area = new WeeklyArea(window);
    }

    void set(long at, double newLevel) {
        advance(at);
        level = newLevel;
    }

    void add(long at, double change) {
        set(at, level + change);
    }

    private void advance(long at) {
        if (at > since) {
            area.add(since, at, level);
            since = at;
        }
    }

    /** Average over the window; the window must be over. */
    double average() {
        advance(window.to());
        return area.total() / (window.to() - window.from());
    }

    /** Average over each week; the window must be over. */
    double[] byWeek() {
        advance(window.to());
        return Arrays.stream(area.byWeek()).map(a -> a / SimTime.WEEK).toArray();
    }
}
