package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.report.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Clauses of an agreement in words. */
final class Promises {
    private static final String WITHIN = ".tried.within.";
    private static final String PENDING = "pending.";

    private Promises() {}

    /** "Sales: first touch", "demo-request: tried within 15 min". */
    static String words(String metric) {
        int within = metric.indexOf(WITHIN);
        return within < 0
                ? SlaFigures.label(metric)
                : metric.substring("channel.".length(), within) + ": tried within "
                        + limit(metric.substring(within + WITHIN.length()));
    }

    /** {@code 4h-working} is "4 working h". */
    private static String limit(String length) {
        String[] parts = length.split("-", 2);
        String number = parts[0].replaceAll("[a-z]+$", "");
        String unit = parts[0].substring(number.length()).replaceFirst("^d$", number.equals("1") ? "day" : "days");
        return number + (parts.length > 1 ? " working " : " ") + unit;
    }

    /** What is neither kept nor broken yet when the time ends; empty when nothing is. */
    static Optional<String> pending(List<MetricSummary> metrics) {
        List<String> open = metrics.stream()
                .filter(m -> m.name().startsWith(PENDING) && m.mean() > 0)
                .map(m ->
                        SlaFigures.label("sla." + m.name().substring(PENDING.length())) + " " + Numbers.about(m.mean()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("Not yet due at the end, and not counted: "
                        + open.stream().collect(Collectors.joining(", ")) + " leads.");
    }
}
