package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the two sides trust each other. */
final class TrustFigures {

    private TrustFigures() {}

    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        row(result, Metric.TRUST_SALES.name(), Metric.TRUST_SALES.label(), rows);
        row(result, Metric.TRUST_MARKETING.name(), Metric.TRUST_MARKETING.label(), rows);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Chapter.of("trust", "How the two sides see each other", List.of("trust"), rows, List.of()));
    }

    private static void row(RunResult result, String metric, String label, List<Row> rows) {
        result.metric(metric).ifPresent(m -> rows.add(Row.withBar(label, m.mean(), 1, Numbers.interval(m))));
    }
}
