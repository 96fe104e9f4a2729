package dev.handoff.crm;

import dev.handoff.crm.value.DayOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How an export is to be read. What is empty here is taken from the mapping file, or else from the files.
 *
 * @param zone the company's; UTC where nobody says, and that is told
 * @param fileZone by whose clock times without an offset are told; else the company's
 * @param asOf when the export was made, by the company's clock; else the newest instant in the files
 * @param from first day of the window; it begins on the Monday then or after
 * @param to last day of the window; it ends on the Sunday then or before
 * @param attempts what counts as an attempt; empty: calls, and e-mails too where people write more of them than they call
 * @param days which number of a date such as 3/4/2024 is the day
 * @param smallestChannel leads below which a channel joins {@code other}
 * @param keepOwnerNames whether owners keep their names; else they are {@code rep-1} …
 */
public record ReadOptions(
        Optional<ZoneId> zone,
        Optional<ZoneId> fileZone,
        Optional<LocalDateTime> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<Attempt> attempts,
        Optional<DayOrder> days,
        int smallestChannel,
        boolean keepOwnerNames) {

    /** What can count as an attempt to reach a lead. */
    public enum Attempt {
        CALL,
        EMAIL
    }

    private static final int SMALLEST_CHANNEL = 30;

    public ReadOptions {
        attempts = Set.copyOf(attempts);
    }

    /** Nothing said. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                SMALLEST_CHANNEL,
                false);
    }

    public ReadOptions withZone(ZoneId company) {
        return new ReadOptions(
                Optional.of(company), fileZone, asOf, from, to, attempts, days, smallestChannel, keepOwnerNames);
    }

    public ReadOptions withFileZone(ZoneId files) {
        return new ReadOptions(
                zone, Optional.of(files), asOf, from, to, attempts, days, smallestChannel, keepOwnerNames);
    }

    public ReadOptions withAsOf(LocalDateTime exported) {
        return new ReadOptions(
                zone, fileZone, Optional.of(exported), from, to, attempts, days, smallestChannel, keepOwnerNames);
    }

    public ReadOptions withWindow(LocalDate first, LocalDate last) {
        return new ReadOptions(
                zone,
                fileZone,
                asOf,
                Optional.of(first),
                Optional.of(last),
                attempts,
                days,
                smallestChannel,
                keepOwnerNames);
    }

    public ReadOptions withAttempts(Set<Attempt> counted) {
        return new ReadOptions(zone, fileZone, asOf, from, to, counted, days, smallestChannel, keepOwnerNames);
    }

    public ReadOptions withDays(DayOrder order) {
        return new ReadOptions(
                zone, fileZone, asOf, from, to, attempts, Optional.of(order), smallestChannel, keepOwnerNames);
    }

    public ReadOptions withSmallestChannel(int leads) {
        return new ReadOptions(zone, fileZone, asOf, from, to, attempts, days, leads, keepOwnerNames);
    }

    public ReadOptions keepingOwnerNames() {
        return new ReadOptions(zone, fileZone, asOf, from, to, attempts, days, smallestChannel, true);
    }
}
