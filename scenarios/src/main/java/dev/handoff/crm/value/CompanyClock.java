package dev.handoff.crm.value;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Makes instants of what a clock on the wall showed. In the hour that a change to summer time leaves out the clock is taken to have been put
 * forward already; of the hour that comes twice the first is taken. Both are counted. Not for several threads.
 */
public final class CompanyClock {
    private static final int DAY = 86_400;

    private final ZoneRules rules;
    private final ZoneOffset fixed;
    private int skipped;
    private int doubled;

    public CompanyClock(ZoneId zone) {
        rules = zone.getRules();
        fixed = rules.isFixedOffset() ? rules.getOffset(java.time.Instant.EPOCH) : null;
    }

    /** The instant, in epoch seconds, at which the clock showed a time given in seconds since 1970. */
    public long instant(long local) {
        if (fixed != null) {
            return local - fixed.getTotalSeconds();
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (offsets.size() == 1) {
            return local - offsets.get(0).getTotalSeconds();
        }
        ZoneOffsetTransition change = rules.getTransition(time);
        skipped += change.isGap() ? 1 : 0;
        doubled += change.isGap() ? 0 : 1;
        return local - change.getOffsetBefore().getTotalSeconds();
    }

    /** The instant at which a day began, whatever the clock was doing in that night. */
    public long startOfDay(long local) {
        long midnight = Math.floorDiv(local, DAY) * DAY;
        int seenSkipped = skipped;
        int seenDoubled = doubled;
        long instant = instant(midnight);
        skipped = seenSkipped;
        doubled = seenDoubled;
        return instant;
    }

    /** Times that never were, in the night of a change to summer time. */
    public int skipped() {
        return skipped;
    }

    /** Times that came twice, in the night of a change from summer time. */
    public int doubled() {
        return doubled;
    }
}
