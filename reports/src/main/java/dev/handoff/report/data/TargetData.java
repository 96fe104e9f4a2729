package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.report.TargetContext;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code fit.json} and {@code fit.csv} of a calibration to targets: a row per figure, then a row per value. */
public final class TargetData {
    private static final double ALL_OF_IT = 0.95;

    private TargetData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(TargetContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        boolean partial = context.isPartial();
        root.put("stop", partial ? "interrupted" : "fixed").put("partial", partial);
        root.put("settled", context.fit().ending() == MomentFit.Ending.SETTLED);
        root.put("weeks", context.weeks())
                .put("simulatedYears", context.spent())
                .put("lastLook", context.looked());
        figures(root.putArray("targets"), context);
        values(root.putArray("values"), context);
        adjusted(root.putArray("adjusted"), context);
        ArrayNode fights = root.putArray("fights");
        context.fights()
                .forEach(f -> fights.addArray()
                        .add(context.figures().get(f.missed()).name())
                        .add(context.figures().get(f.against()).name()));
        ArrayNode groups = root.putArray("notToBeToldApart");
        context.known().inseparable().forEach(group -> names(groups.addArray(), group, context));
        names(root.putArray("nextToNothingIsKnownOf"), context.known().unknown(), context);
        root.put("directionsDetermined", context.known().settled());
        ArrayNode directions = root.putArray("directions");
        for (int d = 0; d < context.known().strengths().length; d++) {
            ObjectNode node =
                    directions.addObject().put("information", context.known().strengths()[d]);
            ArrayNode shares = node.putArray("direction");
            for (double share : context.known().directions()[d]) {
                shares.add(share);
            }
        }
        return Json.print(root);
    }

    private static void figures(ArrayNode targets, TargetContext context) {
        for (int i = 0; i < context.figures().size(); i++) {
            TargetContext.Figure f = context.figures().get(i);
            ObjectNode node = targets.addObject()
                    .put("figure", f.name())
                    .put("label", f.label())
                    .put("unit", f.unit())
                    .put("asked", f.asked())
                    .put("precision", f.precision());
            node.put("reached", Json.finite(f.reached())).put("error", Json.finite(f.error()));
            node.put("met", f.met()).put("missed", f.missed());
            ArrayNode slopes = node.putArray("slopes");
            for (double slope : context.fit().slopes()[i]) {
                slopes.add(slope);
            }
        }
    }

    private static void values(ArrayNode values, TargetContext context) {
        context.values()
                .forEach(v -> values.addObject()
                        .put("path", v.path())
                        .put("label", v.label())
                        .put("was", v.was())
                        .put("is", v.is())
                        .put("low", v.low())
                        .put("high", v.high()));
    }

    private static void adjusted(ArrayNode adjusted, TargetContext context) {
        for (int j = 0; j < context.adjusted().size(); j++) {
            TargetContext.Adjusted a = context.adjusted().get(j);
            adjusted.addObject()
                    .put("name", a.path())
                    .put("label", a.label())
                    .put("move", context.fit().moves()[j])
                    .put("varianceLeft", context.known().open()[j]);
        }
    }

    private static void names(ArrayNode into, List<Integer> numbers, TargetContext context) {
        numbers.forEach(n -> into.add(context.adjusted().get(n).path()));
    }

    /** The table, header first. */
    public static String csv(TargetContext context) {
        Csv csv = new Csv(
                context.provenance(),
                context.looked(),
                ALL_OF_IT,
                "kind",
                "name",
                "unit",
                "asked",
                "precision",
                "reached",
                "error",
                "outcome",
                "was",
                "is",
                "low",
                "high",
                "called");
        context.figures()
                .forEach(f -> csv.row(
                        "target",
                        text(f.name()),
                        text(f.unit()),
                        number(f.asked()),
                        number(f.precision()),
                        number(f.reached()),
                        number(f.error()),
                        f.met() ? "met" : f.missed() ? "missed" : "nearly",
                        "",
                        "",
                        "",
                        "",
                        text(f.label())));
        context.values()
                .forEach(v -> csv.row(
                        "value",
                        text(v.path()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        text(v.was()),
                        text(v.is()),
                        text(v.low()),
                        text(v.high()),
                        text(v.label())));
        return csv.toString();
    }
}
