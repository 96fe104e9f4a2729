package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.PairedComparison;
import java.util.function.ToDoubleFunction;

/** {@code compare.csv}: one row per metric and other policy, then one per quarter and other policy. */
public final class CompareCsv {
    private CompareCsv() {}

    /** The table, header first. */
    public static String render(Comparison result, Provenance provenance) {
        Csv csv = new Csv(
                provenance,
                result.replications(),
                result.confidence(),
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
                "worst_tenth",
                "controlled_base_mean",
                "controlled_other_mean",
                "controlled_mean",
                "controlled_half_width",
                "controlled_adjusted_half_width",
                "label");
        result.differences().forEach(d -> row(csv, d, result));
        result.quarters().forEach(q -> row(csv, q, result));
        return csv.toString();
    }

    private static void row(Csv csv, Difference d, Comparison result) {
        AdjustedComparison plain = d.plain().orElse(d.adjusted());
        PairedComparison c = plain.comparison();
        csv.row(
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
                "",
                controlled(d, shown -> shown.comparison().base()),
                controlled(d, shown -> shown.comparison().other()),
                controlled(d, shown -> shown.comparison().difference()),
                controlled(d, shown -> shown.comparison().halfWidth()),
                controlled(d, AdjustedComparison::simultaneousHalfWidth),
                text(Metric.label(d.metric())));
    }

    /** A figure corrected for luck, as the texts show it; nothing where it is not corrected. */
    private static String controlled(Difference d, ToDoubleFunction<AdjustedComparison> figure) {
        return d.plain().isPresent() ? number(figure.applyAsDouble(d.adjusted())) : "";
    }

    /** Contribution of one quarter, realised: how often it is better, and below what the worst tenth of the trials lies. */
    private static void row(Csv csv, Comparison.QuarterFigures q, Comparison result) {
        String unit = result.difference(q.other(), Metric.CONTRIBUTION_EXPECTED)
                .map(Difference::unit)
                .orElse("");
        csv.row(
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
                number(q.worstTenth()),
                "",
                "",
                "",
                "",
                "",
                text(Metric.CONTRIBUTION.label() + ", quarter " + q.quarter()));
    }
}
