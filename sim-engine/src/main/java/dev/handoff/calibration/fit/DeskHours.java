package dev.handoff.calibration.fit;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.estimate.DeskDelay;
import org.jspecify.annotations.Nullable;

/**
 * When a customer may have been ready for a stage that was recorded as over: what happens while the desk is closed, or the rep busy, is recorded when
 * somebody gets to it. So the record bounds the instant from above, and from below the instant so many working hours before it.
 */
final class DeskHours {
    /** Every record is the instant itself. */
    static final DeskHours UNKNOWN = new DeskHours(null, null);

    private static final long MILLIS = 1000;
    private static final int HOURS_OF_A_WEEK = 168;
    private static final int LONGEST_CLOSED = 4 * LocalClock.WEEK;

    private final @Nullable LocalClock clock;
    private final @Nullable WorkingCalendar calendar;

    /** Hours of a calendar whose clock begins with the window. */
    DeskHours(@Nullable LocalClock clock, @Nullable WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** By the hours that were found; unknown where the log tells none. */
    static DeskHours of(LocalClock clock, WorkingHoursFit hours) {
        return hours.spelled().isEmpty() ? UNKNOWN : new DeskHours(clock, hours.calendar());
    }

    /** Whether it is known when the desk is open. */
    boolean areKnown() {
        return calendar != null && clock != null;
    }

    /**
     * How long the desk keeps somebody waiting by the clock who is ready at any time of the week: nights and weekends, then the delay in working time.
     *
     * @param delay in working time
     * @return mean in days, and variance in days²; nought where hours are unknown
     */
    double[] wait(DeskDelay delay) {
        if (calendar == null) {
            return new double[2];
        }
        double[] ends = delay.classes();
        double[] shares = DeskDelay.sharesOfClasses();
        double all = 0;
        double sum = 0;
        double squares = 0;
        for (int hour = 0; hour < HOURS_OF_A_WEEK; hour++) {
            long ready = MILLIS * (LocalClock.WEEK + 3600L * hour + 1800);
            for (int k = 0; k < ends.length; k++) {
                double middle = (ends[k] + (k == 0 ? 0 : ends[k - 1])) / 2;
                long at = calendar.plusWorking(calendar.nextWorking(ready), Math.round(middle * 3600 * MILLIS));
                double days = (at - ready) / (double) (MILLIS * LocalClock.DAY);
                all += shares[k];
                sum += shares[k] * days;
                squares += shares[k] * days * days;
            }
        }
        double mean = sum / all;
        return new double[] {mean, Math.max(0, squares / all - mean * mean)};
    }

    /**
     * The latest instant from which at least so much is worked until a record: between it and the record lies the event.
     *
     * @param recorded epoch seconds
     * @param workingSeconds how much working time may have passed before it was recorded
     * @return epoch seconds; {@code recorded} itself where hours are unknown
     */
    long earliest(long recorded, long workingSeconds) {
        if (calendar == null || clock == null) {
            return recorded;
        }
        long to = clock.seconds(recorded);
        long low = to - LONGEST_CLOSED;
        long high = to;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            boolean enough = calendar.workingBetween(MILLIS * middle, MILLIS * to) >= MILLIS * workingSeconds;
            low = enough ? middle : low;
            high = enough ? high : middle;
        }
        return recorded - (to - low);
    }
}
