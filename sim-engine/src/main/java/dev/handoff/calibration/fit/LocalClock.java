package dev.handoff.calibration.fit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Wall-clock time of the company: local seconds since the window's first Monday 00:00. */
final class LocalClock {

    /** Seconds of a day. */
    static final int DAY = 86_400;

    /** Seconds of a week. */
    static final int WEEK = 7 * DAY;

    private final ZoneRules rules;
    private final long origin;

    LocalClock(ZoneId zone, long from) {
        this.rules = zone.getRules();
        this.origin = from + offset(from);
    }

    private int offset(long epochSeconds) {
        return rules.getOffset(Instant.ofEpochSecond(epochSeconds)).getTotalSeconds();
    }

    /** Local seconds since the window's beginning; below 0 before it. */
    long seconds(long epochSeconds) {
        return epochSeconds + offset(epochSeconds) - origin;
    }

    /** Days since the window's beginning. */
    int day(long epochSeconds) {
        return (int) Math.floorDiv(seconds(epochSeconds), (long) DAY);
    }

    /** Seconds since local midnight. */
    int ofDay(long epochSeconds) {
        return (int) Math.floorMod(seconds(epochSeconds), (long) DAY);
    }
}
