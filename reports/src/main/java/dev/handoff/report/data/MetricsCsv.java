package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.ReportContext;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.QuantileInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code metrics.csv}: one row per metric. */
public final class MetricsCsv {
    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    private MetricsCsv() {}

    /** The table, header first. */
    public static String render(RunResult result, ReportContext context) {
        boolean corrected =
                result.metrics().stream().anyMatch(m -> m.controlled().isPresent());
        Csv csv = new Csv(result, context, columns(corrected));
        result.metrics().forEach(m -> row(csv, m, corrected));
        return csv.toString();
    }

    private static String[] columns(boolean corrected) {
        List<String> columns = new ArrayList<>(List.of(
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
                "skewness",
                "interval",
                "lower",
                "upper",
                "p10_lower",
                "p10_upper",
                "p10_level",
                "p50_lower",
                "p50_upper",
                "p50_level",
                "p90_lower",
                "p90_upper",
                "p90_level"));
        if (corrected) {
            columns.addAll(List.of("controlled_mean", "controlled_half_width"));
        }
        columns.add("label");
        return columns.toArray(String[]::new);
    }

    private static void row(Csv csv, MetricSummary m, boolean corrected) {
        List<String> cells = new ArrayList<>(List.of(
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
                number(m.skewness()),
                Intervals.method(m),
                number(Intervals.lower(m)),
                number(Intervals.upper(m))));
        for (double p : QUANTILES) {
            m.quantile(p).ifPresentOrElse(q -> quantile(cells, q), () -> cells.addAll(List.of("", "", "")));
        }
        if (corrected) {
            Optional<Interval> shown = m.controlled().map(ControlledMean::interval);
            cells.add(shown.map(i -> number(i.estimate())).orElse(""));
            cells.add(shown.map(i -> number(i.halfWidth())).orElse(""));
        }
        cells.add(text(Metric.label(m.name())));
        csv.row(cells.toArray(String[]::new));
    }

    private static void quantile(List<String> cells, QuantileInterval q) {
        cells.add(number(q.interval().lower()));
        cells.add(number(q.interval().upper()));
        cells.add(number(q.attained()));
    }
}
