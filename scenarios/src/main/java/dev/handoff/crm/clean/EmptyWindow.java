package dev.handoff.crm.clean;

import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.told.Problems;
import dev.handoff.crm.words.ColumnRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A window, as the user gave it, in which no lead of the export lies. */
public final class EmptyWindow {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final LeadTable leads;
    private final CleanOptions options;

    private EmptyWindow(LeadTable leads, CleanOptions options) {
        this.leads = leads;
        this.options = options;
    }

    /** Says so, and when leads came; nothing where some lead lies in it, or there are no leads at all. */
    public static void tell(LeadTable leads, CleanOptions options, String file, Problems problems) {
        EmptyWindow window = new EmptyWindow(leads, options);
        if (leads.size() > 0 && IntStream.range(0, leads.size()).noneMatch(window::holds)) {
            problems.add(file, 0, "", window.message(), "another " + String.join(" or ", window.given()));
        }
    }

    private boolean holds(int row) {
        LocalDate day = day(leads.at(ColumnRole.CREATED, row));
        return options.from().map(from -> !day.isBefore(from)).orElse(true)
                && options.to().map(to -> !day.isAfter(to)).orElse(true)
                && options.asOf()
                        .map(asOf -> leads.at(ColumnRole.CREATED, row) <= asOf)
                        .orElse(true);
    }

    private String message() {
        long[] came = IntStream.range(0, leads.size())
                .mapToLong(row -> leads.at(ColumnRole.CREATED, row))
                .sorted()
                .toArray();
        return "no lead lies in the window given by " + String.join(", ", given()) + ": the first came on "
                + DAY.format(day(came[0])) + ", the last on " + DAY.format(day(came[came.length - 1]));
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.from().ifPresent(from -> given.add("--from"));
        options.to().ifPresent(to -> given.add("--to"));
        options.asOf().ifPresent(asOf -> given.add("--as-of"));
        return given;
    }

    private LocalDate day(long instant) {
        return Instant.ofEpochSecond(instant).atZone(options.zone()).toLocalDate();
    }
}
