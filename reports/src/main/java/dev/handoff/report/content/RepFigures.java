package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.Optional;

/** What each rep does and brings in; for those who look for it, below the figures of the company. */
public final class RepFigures {
    private static final MetricFamily[] FIGURES = {
        Metric.REP_ATTEMPTS,
        Metric.REP_CONVERSATIONS,
        Metric.REP_SQLS,
        Metric.REP_WINS,
        Metric.REP_REVENUE,
        Metric.REP_BUSY
    };

    private RepFigures() {}

    /** A row for each rep; nothing where one rep is the whole company, or where nothing is told about single reps. */
    public static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new Breakdown(result).rows(FIGURES);
        if (rows.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Chapter.of(
                        "reps",
                        "By rep",
                        Breakdown.headings(FIGURES),
                        rows,
                        List.of("Handed leads and leads the rep found."))
                .inAppendix());
    }
}
