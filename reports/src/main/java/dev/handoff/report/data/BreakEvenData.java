package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenAnalysis.Line;
import dev.handoff.experiment.BreakEvenAnalysis.Point;
import dev.handoff.ledger.Metric;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ZeroCrossing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code breakeven.json} and {@code breakeven.csv}: a row per crossing and a row per point. */
public final class BreakEvenData {
    private BreakEvenData() {}

    /** The JSON document, ending with a line feed. An end that nothing bounds within the range is {@code null}. */
    public static String json(BreakEvenAnalysis result, BreakEvenContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", result.replications()).put("confidence", result.confidence());
        root.put("bandFactor", result.factor()).put("steps", result.steps());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        root.put("steady", context.steady());
        if (result.corrected()) {
            root.put("corrected", true);
        }
        ResultJson.correctedFor(root, result.correctedFor());
        ResultJson.stop(root, result.stop());
        ResultJson.metric(root, result.metric(), result.unit());
        ArrayNode axes = root.putArray("parameters");
        context.axes()
                .forEach(a -> axes.addObject()
                        .put("path", a.path())
                        .put("label", a.label())
                        .put("unit", a.unit())
                        .put("inOtherOnly", a.otherOnly()));
        ArrayNode crossings = root.putArray("crossings");
        result.lines().forEach(l -> l.crossings().forEach(c -> crossing(crossings.addObject(), l, c, context)));
        ArrayNode points = root.putArray("points");
        result.points().forEach(p -> point(points.addObject(), p, context));
        return Json.print(root);
    }

    private static void crossing(ObjectNode node, Line line, ZeroCrossing c, BreakEvenContext context) {
        if (!Double.isNaN(line.second())) {
            node.put(context.axes().get(1).path(), line.second());
        }
        node.put("at", Json.finite(c.at().estimate()))
                .put("lower", Json.finite(c.at().lower()))
                .put("upper", Json.finite(c.at().upper()))
                .put("rising", c.rising())
                .put("alone", c.alone());
    }

    private static void point(ObjectNode node, Point p, BreakEvenContext context) {
        for (int a = 0; a < p.at().size(); a++) {
            node.put(context.axes().get(a).path(), p.at().get(a));
        }
        PairedComparison c = p.comparison();
        node.put("base", Json.finite(c.base()))
                .put("other", Json.finite(c.other()))
                .put("difference", Json.finite(c.difference()));
        ResultJson.halfWidth(node, c.halfWidth())
                .put("adjustedHalfWidth", Json.finite(p.band().halfWidth()));
        UnsettledJson.put(node.putArray("unsettled"), p.unsettled(), List.of(context.base(), context.other()));
    }

    /** The table, header first. */
    public static String csv(BreakEvenAnalysis result, BreakEvenContext context) {
        Stream<String> paths = context.axes().stream().map(BreakEvenContext.Axis::path);
        String[] columns = Stream.of(
                        Stream.of("row"),
                        paths,
                        Stream.of(
                                "crossing_lower",
                                "crossing_upper",
                                "base_mean",
                                "other_mean",
                                "difference",
                                "half_width",
                                "adjusted_half_width",
                                "metric",
                                "unit",
                                "label"))
                .flatMap(s -> s)
                .toArray(String[]::new);
        Csv csv = new Csv(context.provenance(), result.replications(), result.confidence(), columns);
        result.lines().forEach(l -> l.crossings().forEach(c -> csv.row(row(l, c, result))));
        result.points().forEach(p -> csv.row(row(p, result)));
        return csv.toString();
    }

    private static String[] row(Line line, ZeroCrossing c, BreakEvenAnalysis result) {
        List<String> cells = new ArrayList<>(List.of(text("crossing"), number(c.at().estimate())));
        if (!result.isOneLine()) {
            cells.add(number(line.second()));
        }
        cells.addAll(List.of(number(c.at().lower()), number(c.at().upper()), "", "", number(0), "", ""));
        return named(cells, result);
    }

    private static String[] row(Point p, BreakEvenAnalysis result) {
        List<String> cells = new ArrayList<>(List.of(text("point")));
        p.at().forEach(at -> cells.add(number(at)));
        PairedComparison c = p.comparison();
        cells.addAll(List.of(
                "",
                "",
                number(c.base()),
                number(c.other()),
                number(c.difference()),
                number(c.halfWidth()),
                number(p.band().halfWidth())));
        return named(cells, result);
    }

    private static String[] named(List<String> cells, BreakEvenAnalysis result) {
        cells.addAll(List.of(text(result.metric()), text(result.unit()), text(Metric.label(result.metric()))));
        return cells.toArray(String[]::new);
    }
}
