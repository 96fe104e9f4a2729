package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Sweep;
import dev.handoff.ledger.Metric;
import dev.handoff.report.SweepContext;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sweep.json} and {@code sweep.csv}: a row per point and metric. */
public final class SweepData {
    private SweepData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Sweep result, SweepContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", result.replications()).put("confidence", result.confidence());
        root.put("simultaneous", true);
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        root.put("steady", context.steady());
        ResultJson.stop(root, result.stop());
        ResultJson.correctedFor(root, result.correctedFor());
        ObjectNode labels = root.putObject("labels");
        context.axes().forEach(axis -> labels.put(axis.path(), axis.label()));
        ArrayNode points = root.putArray("points");
        for (int p = 0; p < result.points().size(); p++) {
            point(points.addObject(), p, result, context);
        }
        return Json.print(root);
    }

    private static void point(ObjectNode node, int point, Sweep result, SweepContext context) {
        ObjectNode levels = node.putObject("levels");
        for (int f = 0; f < context.axes().size(); f++) {
            levels.put(context.axes().get(f).path(), level(context, point, f));
        }
        if (!result.best().isEmpty()) {
            node.put("mayBeBest", result.best().get(point).mayBeBest());
        }
        if (!result.fromBest().isEmpty()) {
            node.putObject("againstBest")
                    .put("mean", Json.finite(result.fromBest().get(point).estimate()))
                    .put(
                            "adjustedHalfWidth",
                            Json.finite(result.fromBest().get(point).halfWidth()));
        }
        if (result.histories().get(point) != point) {
            node.put("sameHistoryAsPoint", result.histories().get(point));
        }
        UnsettledJson.put(node.putArray("unsettled"), result.unsettled().get(point));
        ArrayNode metrics = node.putArray("metrics");
        result.responses().forEach(r -> {
            Interval mean = r.means().get(point);
            ObjectNode metric = metrics.addObject().put("name", r.metric()).put("unit", r.unit());
            mean(metric, r.isCorrected() ? r.plain().get(point) : mean);
            metric.put("label", Metric.label(r.metric())).put("better", Json.better(r.metric()));
            if (r.isCorrected()) {
                mean(metric.putObject("controlled"), mean);
            }
        });
    }

    private static void mean(ObjectNode node, Interval mean) {
        node.put("mean", Json.finite(mean.estimate())).put("adjustedHalfWidth", Json.finite(mean.halfWidth()));
    }

    private static String level(SweepContext context, int point, int factor) {
        return context.axes().get(factor).labels().get(context.points().get(point)[factor]);
    }

    /** The table in long format, header first. */
    public static String csv(Sweep result, SweepContext context) {
        Stream<String> paths = context.axes().stream().map(SweepContext.Axis::path);
        boolean corrected = result.responses().stream().anyMatch(Sweep.Response::isCorrected);
        Stream<String> figures = Stream.of("metric", "unit", "mean", "adjusted_half_width");
        Stream<String> shown = corrected ? Stream.of("controlled_mean", "controlled_adjusted_half_width") : Stream.of();
        String[] columns = Stream.of(paths, figures, shown, Stream.of("label"))
                .flatMap(s -> s)
                .toArray(String[]::new);
        Csv csv = new Csv(context.provenance(), result.replications(), result.confidence(), columns);
        for (int p = 0; p < result.points().size(); p++) {
            for (Sweep.Response r : result.responses()) {
                csv.row(row(p, r, corrected, context));
            }
        }
        return csv.toString();
    }

    private static String[] row(int point, Sweep.Response r, boolean corrected, SweepContext context) {
        List<String> cells = new ArrayList<>();
        for (int f = 0; f < context.axes().size(); f++) {
            cells.add(text(level(context, point, f)));
        }
        Interval shown = r.means().get(point);
        Interval mean = r.isCorrected() ? r.plain().get(point) : shown;
        cells.addAll(List.of(text(r.metric()), text(r.unit()), number(mean.estimate()), number(mean.halfWidth())));
        if (corrected) {
            cells.add(r.isCorrected() ? number(shown.estimate()) : "");
            cells.add(r.isCorrected() ? number(shown.halfWidth()) : "");
        }
        cells.add(text(Metric.label(r.metric())));
        return cells.toArray(String[]::new);
    }
}
