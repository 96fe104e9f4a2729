package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.ReportContext;

/** {@code weekly.csv}: one row per metric and week; weeks count from 1. */
public final class WeeklyCsv {
    private WeeklyCsv() {}

    /** The table, header first. */
    public static String render(RunResult result, ReportContext context) {
        Csv csv = new Csv(result, context, "metric", "unit", "week", "mean", "half_width", "p10", "p90", "label");
        result.weekly().forEach(w -> rows(csv, w));
        return csv.toString();
    }

    private static void rows(Csv csv, WeeklySummary w) {
        for (int i = 0; i < w.mean().size(); i++) {
            csv.row(
                    text(w.name()),
                    text(w.unit()),
                    Integer.toString(i + 1),
                    number(w.mean().get(i)),
                    number(w.halfWidth().get(i)),
                    number(w.p10().get(i)),
                    number(w.p90().get(i)),
                    text(Metric.label(w.name())));
        }
    }
}
