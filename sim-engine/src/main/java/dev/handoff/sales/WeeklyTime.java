package dev.handoff.sales;

/** Working time spent on one thing in the latest week in which any was; weeks only go forward. */
final class WeeklyTime {

    private long latest = -1;
    private long millis;

    /** Milliseconds spent in that week so far. */
    long in(long week) {
        return latest == week ? millis : 0;
    }

    /** So many milliseconds more are spent in that week. */
    void add(long week, long more) {
        millis = in(week) + more;
        latest = week;
    }
}
