package dev.handoff.crm.clean;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Whole weeks of the company: from the first Monday that the leads cover to the last Sunday they do.
 *
 * @param first a Monday
 * @param end the Monday after the last Sunday
 */
record LeadWeeks(LocalDate first, LocalDate end, ZoneId zone) {
    /**
     * The window of leads that came between two instants, in epoch seconds. The days of the first and the last count as covered; a table of less
     * than a whole week gets the weeks that it touches.
     */
    static LeadWeeks of(long oldest, long newest, ZoneId zone, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate first = from.orElse(day(oldest, zone)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate last = to.orElse(day(newest, zone)).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        if (last.isBefore(first)) {
            first = from.orElse(day(oldest, zone)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            last = to.orElse(day(newest, zone)).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        if (last.isBefore(first)) {
            last = first.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)); // asked for from a day after the last lead on
        }
        return new LeadWeeks(first, last.plusDays(1), zone);
    }

    private static LocalDate day(long instant, ZoneId zone) {
        return Instant.ofEpochSecond(instant).atZone(zone).toLocalDate();
    }

    long from() {
        return first.atStartOfDay(zone).toEpochSecond();
    }

    long to() {
        return end.atStartOfDay(zone).toEpochSecond();
    }
}
