package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.crm.export.CrmVendor;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import picocli.CommandLine.Option;

/** As which CRM's export one replication is written, and where. */
final class CrmOptions {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    @Option(
            names = "--as-crm",
            paramLabel = "DIR",
            description = "Write leads, calls and deals to DIR, as a CRM would export them.")
    private String directory;

    @Option(
            names = "--vendor",
            paramLabel = "VENDOR",
            description = "plain, hubspot, salesforce, pipedrive, dynamics or odoo. Default: plain.")
    private String vendor;

    @Option(
            names = "--untidy",
            description = "With duplicates, test leads, a bought list, planned closing dates and report footers.")
    private boolean untidy;

    @Option(names = "--from", paramLabel = "DATE", description = "Its first Monday. Default: 2024-01-01.")
    private String from;

    Optional<String> directory() {
        return Optional.ofNullable(directory);
    }

    boolean untidy() {
        return untidy;
    }

    /** Refuses options that only an export has, where none is asked for. */
    void refuseWithoutDirectory() {
        String given = vendor != null ? "--vendor" : untidy ? "--untidy" : from != null ? "--from" : null;
        if (directory == null && given != null) {
            throw new InvalidInput(given + " needs a directory to write an export to. Maybe with --as-crm export?");
        }
    }

    CrmVendor vendor() {
        if (vendor == null) {
            return CrmVendor.PLAIN;
        }
        return CrmVendor.of(vendor)
                .orElseThrow(() -> new InvalidInput("--vendor: '" + vendor + "' is none of "
                        + String.join(", ", CrmVendor.words()) + ". Maybe "
                        + CrmVendor.nearest(vendor).orElse("plain") + "?"));
    }

    /** The first Monday of the measured time. */
    LocalDate monday() {
        if (from == null) {
            return LocalDate.of(2024, 1, 1);
        }
        LocalDate day = date();
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInput("--from: " + day + " is not between 1990 and 2100. Maybe 2024-01-01?");
        }
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidInput("--from: " + day + " is no Monday, and a simulated week begins on one. Maybe "
                    + day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)) + "?");
        }
        return day;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("--from: '" + from + "' is not a date. Maybe 2024-01-01?");
        }
    }
}
