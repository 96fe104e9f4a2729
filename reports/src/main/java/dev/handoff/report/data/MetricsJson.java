package dev.handoff.report.data;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.QuantileInterval;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code metrics.json}: every figure with all its digits, in the order of the result. A value that is undefined or infinite (a lead never
 * contacted has an infinite wait) is {@code null}.
 */
public final class MetricsJson {
    private MetricsJson() {}

    /** The JSON document, ending with a line feed. */
    public static String render(RunResult result, ReportContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, Provenance.of(context, result.seed()));
        root.put("replications", result.replications());
        root.put("confidence", result.confidence());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        ResultJson.stop(root, result.stop());
        ResultJson.correctedFor(root, result.correctedFor());
        UnsettledJson.put(root.putArray("unsettled"), result.unsettled());
        ArrayNode metrics = root.putArray("metrics");
        result.metrics().forEach(m -> metric(metrics.addObject(), m));
        ObjectNode weekly = root.putObject("weekly");
        result.weekly().forEach(w -> week(weekly.putObject(w.name()), w));
        return Json.print(root);
    }

    private static void metric(ObjectNode node, MetricSummary m) {
        node.put("name", m.name()).put("unit", m.unit());
        node.put("label", Metric.label(m.name())).put("better", Json.better(m.name()));
        ResultJson.mean(node, m.mean(), m.halfWidth()).put("sd", Json.finite(m.sd()));
        node.put("min", Json.finite(m.min())).put("p10", Json.finite(m.p10())).put("p50", Json.finite(m.p50()));
        node.put("p90", Json.finite(m.p90())).put("max", Json.finite(m.max()));
        node.put("count", m.count()).put("skewness", Json.finite(m.skewness()));
        interval(node.putObject("interval"), m);
        m.controlled().ifPresent(c -> controlled(node.putObject("controlled"), c));
        m.quantiles().forEach(q -> quantile(node, q));
    }

    /** The interval of the mean that the texts show. */
    private static void interval(ObjectNode node, MetricSummary m) {
        node.put("method", Intervals.method(m))
                .put("lower", Json.finite(Intervals.lower(m)))
                .put("upper", Json.finite(Intervals.upper(m)));
    }

    /** The mean corrected for luck, beside the plain one; its interval is the one that the texts show. */
    private static void controlled(ObjectNode node, ControlledMean c) {
        ResultJson.mean(node, c.interval())
                .put("varianceRatio", Json.finite(c.varianceRatio()))
                .put("controls", c.controls())
                .put("known", c.known());
    }

    /** Between two of the sorted replications; {@code null} where these are too few to bound the quantile on that side. */
    private static void quantile(ObjectNode node, QuantileInterval q) {
        String name = Intervals.name(q);
        node.putArray(name + "Interval")
                .add(Json.finite(q.interval().lower()))
                .add(Json.finite(q.interval().upper()));
        node.put(name + "Level", Json.finite(q.attained()));
    }

    private static void week(ObjectNode node, WeeklySummary w) {
        node.put("unit", w.unit()).put("label", Metric.label(w.name())).put("better", Json.better(w.name()));
        values(node.putArray("mean"), w.mean());
        values(node.putArray("halfWidth"), w.halfWidth());
        values(node.putArray("p10"), w.p10());
        values(node.putArray("p90"), w.p90());
    }

    private static void values(ArrayNode node, List<Double> values) {
        values.forEach(value -> node.add(Json.finite(value)));
    }
}
