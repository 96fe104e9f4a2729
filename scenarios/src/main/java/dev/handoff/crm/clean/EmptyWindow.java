package dev.handoff.crm.clean;

import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.scenario.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What to say of it; empty where some lead lies in it, or there are no leads at all. */
    public static Optional<Problem> of(LeadTable leads, CleanOptions options, String file) {
        EmptyWindow window = new EmptyWindow(leads, options);
        boolean empty = leads.size() > 0 && IntStream.range(0, leads.size()).noneMatch(window::holds);
        return empty ? Optional.of(window.problem(file)) : Optional.empty();
    }

    private boolean holds(int row) {
        LocalDate day = day(leads.at(ColumnRole.CREATED, row));
        return options.from().map(from -> !day.isBefore(from)).orElse(true)
                && options.to().map(to -> !day.isAfter(to)).orElse(true)
                && options.asOf()
                        .map(asOf -> leads.at(ColumnRole.CREATED, row) <= asOf)
                        .orElse(true);
    }

    private Problem problem(String file) {
        long[] came = IntStream.range(0, leads.size())
                .mapToLong(row -> leads.at(ColumnRole.CREATED, row))
                .sorted()
                .toArray();
        Map<String, LocalDate> given = new LinkedHashMap<>();
        options.from().ifPresent(from -> given.put("--from", from));
        options.to().ifPresent(to -> given.put("--to", to));
        options.asOf().ifPresent(asOf -> given.put("--as-of", day(asOf)));
        String window = given.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return new Problem(
                file,
                0,
                0,
                "",
                "no lead lies in the window given (" + window + "): the first came on " + DAY.format(day(came[0]))
                        + ", the last on " + DAY.format(day(came[came.length - 1])),
                "another " + String.join(" or ", given.keySet()));
    }

    private LocalDate day(long instant) {
        return Instant.ofEpochSecond(instant).atZone(options.zone()).toLocalDate();
    }
}
