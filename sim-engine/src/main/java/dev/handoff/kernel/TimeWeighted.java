package dev.handoff.kernel;

/**
 * A level that changes in steps, such as the number of waiting leads, and its average over time.
 *
 * <p>Averages are over the window from the last {@link #reset} (or the beginning) to the instant asked for, each level
 * weighted by how long it lasted. Time only goes forward.
 */
public final class TimeWeighted {
    private long windowStart;
    private long since;
    private double level;
    private double area;
    private double max;
    private double mergedArea;
    private long mergedTime;

    /** A level that has the value {@code level} from {@code start} on. */
    public TimeWeighted(long start, double level) {
        this.level = level;
        reset(start);
    }

    /** From {@code now} on the level is {@code newLevel}. */
    public void set(long now, double newLevel) {
        advance(now);
        level = newLevel;
        max = Math.max(max, newLevel);
    }

    /** From {@code now} on the level is higher by {@code delta}. */
    public void add(long now, double delta) {
        set(now, level + delta);
    }

    /** Begins a new window at {@code now}, at the present level. */
    public void reset(long now) {
        windowStart = now;
        since = now;
        area = 0;
        max = level;
        mergedArea = 0;
        mergedTime = 0;
    }

    /**
     * Adds the window of another level, such as that of another replication, up to {@code end}: the average is then over both windows, each
     * weighted by its length. The levels themselves do not mix.
     */
    public void merge(TimeWeighted other, long end) {
        mergedArea += other.integral(end);
        mergedTime += other.observed(end);
        max = Math.max(max, other.max);
    }

    private long observed(long now) {
        return now - windowStart + mergedTime;
    }

    /** The present level. */
    public double level() {
        return level;
    }

    /** The highest level of the window. */
    public double max() {
        return max;
    }

    /** Level × milliseconds from the window's start to {@code now}, merged windows included. */
    public double integral(long now) {
        advance(now);
        return area + mergedArea;
    }

    /** The average level from the window's start to {@code now}; not a number for an empty window. */
    public double average(long now) {
        return integral(now) / observed(now);
    }

    private void advance(long now) {
        if (now < since) {
            throw new IllegalArgumentException(
                    "a level cannot change at " + now + " ms, it has already been set at " + since + " ms");
        }
        area += level * (now - since);
        since = now;
    }
}
