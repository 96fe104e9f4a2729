package dev.handoff.crm.clean;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the user said about cleaning.
 *
 * @param zone the company's
 * @param asOf when the export was made, epoch seconds; empty to take the newest instant in the files
 * @param from first day of the window; empty for the first day of the leads
 * @param to last day of the window; empty for the last day of the leads
 * @param attempts which types count, {@code ActivityTable.CALL} and {@code EMAIL}; empty to go by the files
 * @param smallestChannel leads below which a channel joins {@code other}
 * @param keepOwnerNames whether owners keep their names
 */
public record CleanOptions(
        ZoneId zone,
        Optional<Long> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Set<Integer>> attempts,
        int smallestChannel,
        boolean keepOwnerNames) {}
