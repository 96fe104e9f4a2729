package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Optimum;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.Elimination;
import dev.handoff.statistics.Selection;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code optimize.json} and {@code optimize.csv}: what was claimed, and how each policy tried fared. */
public final class OptimizeData {
    private OptimizeData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Optimum result, Provenance provenance) {
        OptimizePlan plan = result.plan();
        Selection selection = result.selection();
        ObjectNode root = Json.object();
        Stamp.put(root, provenance);
        root.put("objective", plan.objective()).put("unit", result.unit()).put("maximize", plan.maximize());
        root.put("label", Metric.label(plan.objective())).put("better", Json.better(plan.objective()));
        root.put("delta", plan.delta()).put("confidence", plan.confidence());
        ArrayNode bounds = root.putArray("subjectTo");
        plan.bounds()
                .forEach(b -> bounds.addObject()
                        .put("metric", b.metric())
                        .put("label", Metric.label(b.metric()))
                        .put("relation", b.atMost() ? "<=" : ">=")
                        .put("limit", b.limit())
                        .put("tolerance", b.tolerance()));
        root.put("outcome", word(selection.outcome()));
        root.put("stop", result.stop().name().toLowerCase(Locale.ROOT));
        root.put("tried", result.candidates().size());
        root.put("replicationsSpent", result.spent() + result.validating())
                .put("replicationsProposing", result.proposed())
                .put("replicationsValidating", result.validating());
        if (selection.selected().isPresent()) {
            root.put("selected", result.candidates().get(selection.selected().getAsInt()));
        }
        result.gain().ifPresent(d -> root.put("beatsBase", result.beatsBase()));
        ArrayNode candidates = root.putArray("candidates");
        for (int i = 0; i < result.candidates().size(); i++) {
            ObjectNode candidate = candidates.addObject();
            candidate
                    .put("name", result.candidates().get(i))
                    .put("replications", selection.replications().get(i))
                    .put("mean", Json.finite(result.mean(i)))
                    .put("halfWidth", Json.finite(result.halfWidth(i)))
                    .put("outcome", outcome(selection, i));
            UnsettledJson.put(candidate.putArray("unsettled"), result.unsettled(i));
        }
        result.validation().ifPresent(v -> validation(root.putArray("validation"), v));
        return Json.print(root);
    }

    private static void validation(ArrayNode array, Comparison fresh) {
        fresh.differences()
                .forEach(d -> array.addObject()
                        .put("metric", d.metric())
                        .put("unit", d.unit())
                        .put("label", Metric.label(d.metric()))
                        .put("better", Json.better(d.metric()))
                        .put("base", Json.finite(d.adjusted().comparison().base()))
                        .put("selected", Json.finite(d.adjusted().comparison().other()))
                        .put("mean", Json.finite(d.mean()))
                        .put("halfWidth", Json.finite(d.halfWidth())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String outcome(Selection selection, int candidate) {
        if (selection.selected().isPresent() && selection.selected().getAsInt() == candidate) {
            return "selected";
        }
        return selection.eliminations().stream()
                .filter(e -> e.system() == candidate)
                .map(Elimination::reason)
                .map(OptimizeData::word)
                .findFirst()
                .orElse("in-the-race");
    }

    /** The table, header first: one row per policy tried. The means of the race flatter those that stayed longest. */
    public static String csv(Optimum result, Provenance provenance) {
        Csv csv = new Csv(
                provenance,
                (int) Math.min(Integer.MAX_VALUE, result.spent()),
                result.plan().confidence(),
                "policy",
                "replications_of_policy",
                "objective",
                "mean",
                "outcome",
                "half_width",
                "unit",
                "label");
        for (int i = 0; i < result.candidates().size(); i++) {
            csv.row(
                    text(result.candidates().get(i)),
                    Integer.toString(result.selection().replications().get(i)),
                    text(result.plan().objective()),
                    number(result.mean(i)),
                    outcome(result.selection(), i),
                    number(result.halfWidth(i)),
                    text(result.unit()),
                    text(Metric.label(result.plan().objective())));
        }
        return csv.toString();
    }
}
