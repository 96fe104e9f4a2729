package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Sensitivity;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.SensitivityContext;
import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.SobolIndices;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sensitivity.json} and {@code sensitivity.csv}: a row per parameter. */
public final class SensitivityData {
    private SensitivityData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Sensitivity result, SensitivityContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        ArrayNode difference = root.putArray("differenceOf");
        differenceOf(context).forEach(difference::add);
        ResultJson.metric(root, result.metric(), result.unit());
        root.put("confidence", result.confidence()).put("replicationsSpent", result.spent());
        root.put("trajectories", result.trajectories()).put("rows", result.rows());
        ResultJson.stop(root, result.stop());
        ArrayNode leftOut = root.putArray("notLookedAt");
        context.leftOut().forEach(parameter -> leftOut.add(parameter.path()));
        ArrayNode factors = root.putArray("factors");
        for (ElementaryEffects e : result.effects()) {
            SensitivityContext.Factor f = context.factors().get(e.factor());
            ObjectNode node = factors.addObject().put("path", f.path()).put("label", f.label());
            node.put("low", f.low()).put("high", f.high()).put("asItIs", f.asItIs());
            interval(node.putObject("mu"), e.mu());
            interval(node.putObject("muStar"), e.muStar());
            node.put("sigma", Json.finite(e.sigma()));
            indices(result, e.factor()).ifPresent(s -> {
                interval(node.putObject("first"), s.first());
                interval(node.putObject("total"), s.total());
            });
        }
        return Json.print(root);
    }

    /** The base and the other policy, where what is explained is the other less the base; none where it is one company's figure. */
    private static List<String> differenceOf(SensitivityContext context) {
        return context.other().isEmpty()
                ? List.of()
                : context.provenance().scenarios().stream()
                        .map(Provenance.Tested::name)
                        .toList();
    }

    private static Optional<SobolIndices> indices(Sensitivity result, int factor) {
        int at = result.top().indexOf(factor);
        return result.variance().map(v -> v.indices()).orElse(List.of()).stream()
                .filter(s -> s.factor() == at)
                .findFirst();
    }

    private static void interval(ObjectNode node, Interval i) {
        node.put("estimate", Json.finite(i.estimate()))
                .put("lower", Json.finite(i.lower()))
                .put("upper", Json.finite(i.upper()));
    }

    /** The table, header first. */
    public static String csv(Sensitivity result, SensitivityContext context) {
        Csv csv = new Csv(
                context.provenance(),
                (int) result.spent(),
                result.confidence(),
                "path",
                "low",
                "high",
                "mu",
                "mu_lower",
                "mu_upper",
                "mu_star",
                "sigma",
                "first",
                "first_lower",
                "first_upper",
                "total",
                "total_lower",
                "total_upper",
                "difference_of",
                "metric",
                "unit",
                "label",
                "parameter_label");
        result.effects().forEach(e -> row(csv, e, result, context));
        return csv.toString();
    }

    private static void row(Csv csv, ElementaryEffects e, Sensitivity result, SensitivityContext context) {
        Interval none = new Interval(Double.NaN, Double.NaN, Double.NaN, result.confidence());
        Optional<SobolIndices> s = indices(result, e.factor());
        Interval first = s.map(SobolIndices::first).orElse(none);
        Interval total = s.map(SobolIndices::total).orElse(none);
        SensitivityContext.Factor f = context.factors().get(e.factor());
        csv.row(
                text(f.path()),
                text(f.low()),
                text(f.high()),
                number(e.mu().estimate()),
                number(e.mu().lower()),
                number(e.mu().upper()),
                number(e.muStar().estimate()),
                number(e.sigma()),
                number(first.estimate()),
                number(first.lower()),
                number(first.upper()),
                number(total.estimate()),
                number(total.lower()),
                number(total.upper()),
                text(String.join(", ", differenceOf(context))),
                text(result.metric()),
                text(result.unit()),
                text(Metric.label(result.metric())),
                text(f.label()));
    }
}
