package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a lead waits for the first attempt. Quantiles are over all leads handed to sales, those never contacted included: leaving
 * them out would flatter.
 */
final class SpeedFigures {
    private static final String METRIC = "speed.to.lead";

    private SpeedFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, "Inquiry to first attempt", METRIC);
        add(rows, result, "  counted in working time", METRIC + ".working");
        boolean holds = result.metric(METRIC + ".held.p50").isPresent();
        add(rows, result, "  system delay, until " + (holds ? "delivered" : "assigned"), METRIC + ".system");
        add(rows, result, "  held, until somebody has room", METRIC + ".held");
        add(rows, result, "  human delay, once assigned", METRIC + ".human");
        List<String> notes = new ArrayList<>(soon(result));
        notes.addAll(notes(result));
        if (rows.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Chapter.of("speed", "Speed to lead", List.of("half within", "nine in ten within"), rows, notes));
    }

    /** The shares that a speed is judged by, over all leads handed over. */
    private static List<String> soon(RunResult result) {
        Map<String, String> within = new LinkedHashMap<>();
        within.put("5min", "5 minutes");
        within.put("1h", "an hour");
        within.put("day", "a working day");
        List<String> shares = within.entrySet().stream()
                .flatMap(e -> result.metric(METRIC + ".within." + e.getKey()).stream()
                        .map(m -> Numbers.interval(m) + " within " + e.getValue()))
                .toList();
        return shares.isEmpty()
                ? List.of()
                : List.of("Of all leads handed over, tried or not: " + String.join(", ", shares) + ".");
    }

    private static void add(List<Row> rows, RunResult result, String label, String metric) {
        Optional<MetricSummary> half = result.metric(metric + ".p50");
        Optional<MetricSummary> most = result.metric(metric + ".p90");
        if (half.isPresent() || most.isPresent()) {
            rows.add(Row.of(label, cell(half), cell(most)));
        }
    }

    private static String cell(Optional<MetricSummary> metric) {
        return metric.map(Numbers::interval).orElse("");
    }

    private static List<String> notes(RunResult result) {
        return Stream.of(
                        result.metric(METRIC + ".p50").flatMap(m -> never(m, "half")),
                        result.metric(METRIC + ".p90").flatMap(m -> never(m, "one in ten")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> never(MetricSummary m, String share) {
        if (!Double.isInfinite(m.mean())) {
            return Optional.empty();
        }
        String where = Double.isInfinite(m.min()) ? "" : " in some runs";
        return Optional.of(
                "\"never\": more than " + share + " of the leads handed over are not contacted at all" + where + ".");
    }
}
