package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** {@code compare.csv}: one row per metric and other policy, then one per quarter and other policy. */
public final class CompareCsv {
    private static final List<String> CORRECTED = List.of(
            "controlled_base_mean",
            "controlled_other_mean",
            "controlled_mean",
            "controlled_half_width",
            "controlled_adjusted_half_width",
            "controlled_p_value",
            "controlled_adjusted_p_value");

    private CompareCsv() {}

    /** The table, header first. */
    public static String render(Comparison result, Provenance provenance) {
        boolean corrected =
                result.differences().stream().anyMatch(d -> d.plain().isPresent());
        Csv csv = new Csv(provenance, result.replications(), result.confidence(), columns(corrected));
        result.differences()
                .forEach(d -> csv.row(cells(row(d, result), corrected(d), corrected, Metric.label(d.metric()))));
        result.quarters()
                .forEach(q -> csv.row(cells(
                        row(q, result),
                        Collections.nCopies(CORRECTED.size(), ""),
                        corrected,
                        Metric.CONTRIBUTION.label() + ", quarter " + q.quarter())));
        return csv.toString();
    }

    private static String[] columns(boolean corrected) {
        List<String> columns = new ArrayList<>(List.of(
                "metric",
                "unit",
                "base",
                "other",
                "base_mean",
                "other_mean",
                "mean",
                "half_width",
                "adjusted_half_width",
                "p_value",
                "adjusted_p_value",
                "probability_better",
                "variance_ratio",
                "skewness",
                "count",
                "interval",
                "lower",
                "upper",
                "adjusted_lower",
                "adjusted_upper",
                "worst_tenth"));
        if (corrected) {
            columns.addAll(CORRECTED);
        }
        columns.add("label");
        return columns.toArray(String[]::new);
    }

    /** A row's cells, those corrected for luck where some row of the table is, and what the figure is called. */
    private static String[] cells(List<String> row, List<String> shown, boolean corrected, String label) {
        List<String> cells = new ArrayList<>(row);
        if (corrected) {
            cells.addAll(shown);
        }
        cells.add(text(label));
        return cells.toArray(String[]::new);
    }

    private static List<String> row(Difference d, Comparison result) {
        AdjustedComparison plain = d.plain().orElse(d.adjusted());
        PairedComparison c = plain.comparison();
        return List.of(
                text(d.metric()),
                text(d.unit()),
                text(result.policies().get(0).name()),
                text(result.policies().get(d.other()).name()),
                number(c.base()),
                number(c.other()),
                number(c.difference()),
                number(c.halfWidth()),
                number(plain.simultaneousHalfWidth()),
                number(c.pValue()),
                number(plain.holmPValue()),
                number(d.quarter().map(q -> q.share().estimate()).orElse(Double.NaN)),
                number(c.varianceRatio()),
                number(c.skewness()),
                Integer.toString(c.count()),
                Intervals.method(d),
                number(d.interval().lower()),
                number(d.interval().upper()),
                number(d.simultaneous().lower()),
                number(d.simultaneous().upper()),
                "");
    }

    private static List<String> corrected(Difference d) {
        return List.of(
                controlled(d, shown -> shown.comparison().base()),
                controlled(d, shown -> shown.comparison().other()),
                controlled(d, shown -> shown.comparison().difference()),
                controlled(d, shown -> shown.comparison().halfWidth()),
                controlled(d, AdjustedComparison::simultaneousHalfWidth),
                controlled(d, shown -> shown.comparison().pValue()),
                controlled(d, AdjustedComparison::holmPValue));
    }

    /** A figure corrected for luck, as the texts show it; nothing where it is not corrected. */
    private static String controlled(Difference d, ToDoubleFunction<AdjustedComparison> figure) {
        return d.plain().isPresent() ? number(figure.applyAsDouble(d.adjusted())) : "";
    }

    /** Contribution of one quarter, realised: how often it is better, and below what the worst tenth of the trials lies. */
    private static List<String> row(Comparison.QuarterFigures q, Comparison result) {
        String unit = result.difference(q.other(), Metric.CONTRIBUTION_EXPECTED)
                .map(Difference::unit)
                .orElse("");
        return List.of(
                "contribution.quarter." + q.quarter(),
                text(unit),
                text(result.policies().get(0).name()),
                text(result.policies().get(q.other()).name()),
                "",
                "",
                number(q.difference().estimate()),
                number(q.difference().halfWidth()),
                "",
                "",
                "",
                number(q.better().share().estimate()),
                "",
                "",
                Integer.toString(q.better().count()),
                "student",
                number(q.difference().lower()),
                number(q.difference().upper()),
                "",
                "",
                number(q.worstTenth()));
    }
}
