package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How busy the reps are and how many leads wait for them. */
final class WorkloadFigures {
    private WorkloadFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        result.metric(Metric.REP_UTILIZATION).ifPresent(m -> rows.add(row(Metric.REP_UTILIZATION.label(), m)));
        result.metrics()
                .forEach(m -> Metric.TEAM_BUSY.member(m.name()).ifPresent(team -> rows.add(row("  " + team, m))));
        result.metric(Metric.QUEUE_LENGTH).ifPresent(m -> rows.add(row(Metric.QUEUE_LENGTH.label(), m)));
        result.metric(Metric.FATE_OPEN).ifPresent(m -> rows.add(row(Metric.FATE_OPEN.label(), m)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("workload", "Workload", List.of("mean"), rows, List.of()));
    }

    private static Row row(String label, MetricSummary m) {
        return Row.of(label, Numbers.interval(m));
    }
}
