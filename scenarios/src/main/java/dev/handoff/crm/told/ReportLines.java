package dev.handoff.crm.told;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.scenario.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of an export, in lines for a terminal or a page. */
public final class ReportLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_VALUES = 12;

    private ReportLines() {}

    /** Every file with what was left out of it, then what was not understood, then the weeks that are looked at. */
    public static List<String> of(ReadReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            lines.add(file.sentence());
            file.notes().forEach(note -> lines.add("  " + sentence(note)));
        }
        report.notes().forEach(note -> lines.add(sentence(note)));
        report.unmapped().forEach(unmapped -> lines.addAll(unmapped(unmapped)));
        if (!report.batchChannels().isEmpty()) {
            lines.add("Channels that bring their leads in uploads: " + String.join(", ", report.batchChannels()) + ".");
        }
        if (!report.datesOnly().isEmpty()) {
            lines.add("Known to the day only: "
                    + report.datesOnly().stream()
                            .sorted()
                            .map(ReportLines::named)
                            .collect(Collectors.joining(", "))
                    + ". What needs hours of them is left out.");
        }
        lines.add(window(report));
        return lines;
    }

    /** Where the files do not seem to be whole, a line each: {@code calls.csv:5234: no attempt after 30 June 2025, …}. */
    public static List<String> warnings(ReadReport report) {
        return report.warnings().stream().map(Problem::toString).toList();
    }

    private static List<String> unmapped(Unmapped unmapped) {
        String where = "'" + unmapped.column() + "' of " + unmapped.file();
        if (unmapped.counts().isEmpty()) {
            return List.of(String.format(
                    Locale.ROOT,
                    "Not understood: %s holds too many different texts to be choices, in %,d rows.",
                    where,
                    unmapped.rows()));
        }
        String values = unmapped.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(e -> String.format(Locale.ROOT, "%s (%,d)", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        int more = unmapped.counts().size() - MOST_VALUES;
        return List.of("Not understood and not guessed, in " + where + ": " + values
                + (more > 0 ? ", and " + more + " others" : "") + ". The mapping may say what they mean: "
                + remedy(unmapped) + ".");
    }

    private static String remedy(Unmapped unmapped) {
        String words = switch (unmapped.key()) {
            case "answered", "won" -> "yes: [], no: []";
            case "outcome" -> "won: [], lost: [], open: []";
            case "done" -> "done: [], planned: []";
            case "direction" -> "outbound: [], inbound: []";
            default -> "qualified: [], misfit: [], unresponsive: [], working: []";
        };
        return unmapped.kind().key() + ": {" + unmapped.key() + ": {column: " + unmapped.column() + ", " + words + "}}";
    }

    private static String window(ReadReport report) {
        long weeks = ChronoUnit.WEEKS.between(report.from(), report.to().plusDays(1));
        String inside = Kind.LEADS.counted(report.leads()) + ", " + Kind.ACTIVITIES.counted(report.activities()) + ", "
                + Kind.DEALS.counted(report.deals());
        List<String> outside = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int n = report.files().stream()
                    .filter(f -> f.kind() == kind)
                    .mapToInt(FileReport::outsideWindow)
                    .sum();
            if (n > 0) {
                outside.add(kind.counted(n));
            }
        }
        return "Looked at: " + weeks + (weeks == 1 ? " week, " : " weeks, ") + day(report.from()) + " to "
                + day(report.to()) + ": " + inside + "."
                + (outside.isEmpty() ? "" : " Outside these weeks: " + String.join(", ", outside) + ".");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String sentence(String note) {
        return note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1) + ".";
    }

    private static String named(CrmColumn column) {
        return switch (column) {
            case LEAD_CREATED -> "when leads came";
            case LEAD_ASSIGNED -> "when leads were assigned";
            case LEAD_QUALIFIED -> "when leads became qualified (MQL)";
            case LEAD_SQL -> "when leads became worth pursuing (SQL)";
            case LEAD_CLOSED -> "when leads ended";
            case LEAD_FIRST_CONTACTED, LEAD_LAST_CONTACTED -> "when leads were contacted";
            case ACTIVITY_AT -> "when attempts were made";
            case DEAL_OPENED -> "when deals were opened";
            case DEAL_CLOSED -> "when deals were won or lost";
            case DEAL_STAGES -> "when deals entered stages";
            default -> column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
