package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How busy the reps are and how many leads wait for them. */
final class WorkloadFigures {
    private WorkloadFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        result.metric("rep.utilization").ifPresent(m -> rows.add(row("Reps busy, overtime included", m)));
        result.metrics().stream()
                .filter(m -> m.name().matches("team\\..+\\.utilization"))
                .forEach(m -> rows.add(row("  " + m.name().split("\\.")[1], m)));
        result.metric("queue.length").ifPresent(m -> rows.add(row("Leads waiting at a moment", m)));
        result.metric("fate.open").ifPresent(m -> rows.add(row("Leads still open at the end", m)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("workload", "Workload", List.of("mean"), rows, List.of()));
    }

    private static Row row(String label, MetricSummary m) {
        return Row.of(label, Numbers.interval(m));
    }
}
