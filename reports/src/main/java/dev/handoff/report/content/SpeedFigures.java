package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
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
    private SpeedFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, "Inquiry to first attempt", Metric.SPEED_TO_LEAD_P50, Metric.SPEED_TO_LEAD_P90);
        add(rows, result, "  counted in working hours", Metric.SPEED_WORKING_P50, Metric.SPEED_WORKING_P90);
        boolean holds = result.metric(Metric.SPEED_HELD_P50).isPresent();
        add(
                rows,
                result,
                "  until " + (holds ? "the lead reaches sales" : "a rep has the lead"),
                Metric.SPEED_SYSTEM_P50,
                Metric.SPEED_SYSTEM_P90);
        add(rows, result, "  then until a rep has room", Metric.SPEED_HELD_P50, Metric.SPEED_HELD_P90);
        add(rows, result, "  then until the rep first tries", Metric.SPEED_HUMAN_P50, Metric.SPEED_HUMAN_P90);
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
        Map<Metric, String> within = new LinkedHashMap<>();
        within.put(Metric.WITHIN_5_MINUTES, "5 minutes");
        within.put(Metric.WITHIN_AN_HOUR, "an hour");
        within.put(Metric.WITHIN_A_DAY, "a working day");
        List<String> shares = within.entrySet().stream()
                .flatMap(e ->
                        result.metric(e.getKey()).stream().map(m -> Numbers.interval(m) + " within " + e.getValue()))
                .toList();
        return shares.isEmpty()
                ? List.of()
                : List.of("Of all leads handed over, tried or not: " + String.join(", ", shares) + ".");
    }

    private static void add(List<Row> rows, RunResult result, String label, Metric p50, Metric p90) {
        Optional<MetricSummary> half = result.metric(p50);
        Optional<MetricSummary> most = result.metric(p90);
        if (half.isPresent() || most.isPresent()) {
            rows.add(Row.of(label, cell(half), cell(most)));
        }
    }

    private static String cell(Optional<MetricSummary> metric) {
        return metric.map(Numbers::interval).orElse("");
    }

    private static List<String> notes(RunResult result) {
        return Stream.of(
                        result.metric(Metric.SPEED_TO_LEAD_P50).flatMap(m -> never(m, "half")),
                        result.metric(Metric.SPEED_TO_LEAD_P90).flatMap(m -> never(m, "one in ten")))
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
