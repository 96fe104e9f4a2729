package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;

/** {@code metrics.csv}: one row per metric. */
public final class MetricsCsv {
    private MetricsCsv() {}

    /** The table, header first. */
    public static String render(RunResult result, ReportContext context) {
        Csv csv = new Csv(
                result,
                context,
                "metric",
                "unit",
                "mean",
                "half_width",
                "sd",
                "min",
                "p10",
                "p50",
                "p90",
                "max",
                "count",
                "skewness");
        result.metrics().forEach(m -> row(csv, m));
        return csv.toString();
    }

    private static void row(Csv csv, MetricSummary m) {
        csv.row(
                text(m.name()),
                text(m.unit()),
                number(m.mean()),
                number(m.halfWidth()),
                number(m.sd()),
                number(m.min()),
                number(m.p10()),
                number(m.p50()),
                number(m.p90()),
                number(m.max()),
                Integer.toString(m.count()),
                number(m.skewness()));
    }
}
