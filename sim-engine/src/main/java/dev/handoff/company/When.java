package dev.handoff.company;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An instant of a scenario: so long after the start of the measured time, or a day of the calendar.
 *
 * @param after time from the start of the measured time, when no day is given
 * @param day the day, at its beginning
 */
public record When(Duration after, Optional<LocalDate> day) {

    /** So long after the start of the measured time. */
    public static When after(Duration time) {
        return new When(time, Optional.empty());
    }

    /** At the beginning of that day. */
    public static When on(LocalDate day) {
        return new When(Duration.ZERO, Optional.of(day));
    }

    /** Milliseconds from the first measured instant, which is the beginning of that day. */
    public long millisFrom(LocalDate firstMeasured) {
        return day.map(d -> Duration.ofDays(ChronoUnit.DAYS.between(firstMeasured, d)))
                .orElse(after)
                .toMillis();
    }
}
