package dev.handoff.report.data;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.Comparison.PolicyFigures;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.WithBest;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code compare.json}: every difference with all its digits; what is undefined or infinite is {@code null}. */
public final class CompareJson {
    private CompareJson() {}

    /** The JSON document, ending with a line feed. */
    public static String render(Comparison result, Provenance provenance, boolean steady) {
        ObjectNode root = Json.object();
        Stamp.put(root, provenance);
        root.put("replications", result.replications()).put("confidence", result.confidence());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        root.put("steady", steady);
        ResultJson.stop(root, result.stop());
        ResultJson.correctedFor(root, result.correctedFor());
        ArrayNode differences = root.putArray("differences");
        result.differences().forEach(d -> difference(differences.addObject(), d, result));
        ArrayNode best = root.putArray("best");
        result.best().forEach(r -> ranking(best, r, result));
        ArrayNode turns = root.putArray("fates");
        result.turns().forEach(t -> turn(turns.addObject(), t, result));
        ArrayNode quarters = root.putArray("quarters");
        result.quarters().forEach(q -> quarter(quarters.addObject(), q, result));
        ArrayNode same = root.putArray("sameHistory");
        for (int p = 0; p < result.policies().size(); p++) {
            int policy = p;
            result.sameHistoryAs(p)
                    .ifPresent(first ->
                            same.addObject().put("policy", name(result, policy)).put("as", name(result, first)));
        }
        UnsettledJson.put(
                root.putArray("unsettled"),
                result.unsettled(),
                result.policies().stream().map(PolicyFigures::name).toList());
        return Json.print(root);
    }

    private static void quarter(ObjectNode node, Comparison.QuarterFigures q, Comparison result) {
        node.put("base", name(result, 0)).put("other", name(result, q.other())).put("quarter", q.quarter());
        node.put("metric", Metric.CONTRIBUTION.name())
                .put("mean", Json.finite(q.difference().estimate()))
                .put("halfWidth", Json.finite(q.difference().halfWidth()));
        node.put("probabilityBetter", Json.finite(q.better().share().estimate()))
                .put("probabilityBetterLower", Json.finite(q.better().share().lower()))
                .put("probabilityBetterUpper", Json.finite(q.better().share().upper()))
                .put("worstTenth", Json.finite(q.worstTenth()))
                .put("worstTenthLower", Json.finite(q.tenth().interval().lower()))
                .put("worstTenthUpper", Json.finite(q.tenth().interval().upper()))
                .put("worstTenthLevel", Json.finite(q.tenth().attained()));
    }

    private static String name(Comparison result, int policy) {
        return result.policies().get(policy).name();
    }

    private static void difference(ObjectNode node, Difference d, Comparison result) {
        AdjustedComparison plain = d.plain().orElse(d.adjusted());
        PairedComparison c = plain.comparison();
        node.put("metric", d.metric()).put("unit", d.unit());
        node.put("label", Metric.label(d.metric())).put("better", Json.better(d.metric()));
        node.put("base", name(result, 0)).put("other", name(result, d.other()));
        node.put("baseMean", Json.finite(c.base())).put("otherMean", Json.finite(c.other()));
        ResultJson.mean(node, c.difference(), c.halfWidth());
        node.put("adjustedHalfWidth", Json.finite(plain.simultaneousHalfWidth()));
        node.put("pValue", Json.finite(c.pValue())).put("adjustedPValue", Json.finite(plain.holmPValue()));
        node.put(
                "probabilityBetter",
                d.quarter().map(q -> Json.finite(q.share().estimate())).orElse(null));
        node.put("varianceRatio", Json.finite(c.varianceRatio())).put("skewness", Json.finite(c.skewness()));
        node.put("count", c.count());
        node.put("interval", Intervals.method(d));
        node.put("lower", Json.finite(d.interval().lower()))
                .put("upper", Json.finite(d.interval().upper()));
        node.put("adjustedLower", Json.finite(d.simultaneous().lower()))
                .put("adjustedUpper", Json.finite(d.simultaneous().upper()));
        d.plain().ifPresent(p -> controlled(node.putObject("controlled"), d, result));
    }

    /** Levels and difference corrected for luck, beside the plain ones; they are what the texts show. */
    private static void controlled(ObjectNode node, Difference d, Comparison result) {
        PairedComparison c = d.adjusted().comparison();
        node.put("baseMean", Json.finite(shown(result, 0, d)))
                .put("otherMean", Json.finite(shown(result, d.other(), d)))
                .put("mean", Json.finite(c.difference()))
                .put("halfWidth", Json.finite(c.halfWidth()))
                .put("adjustedHalfWidth", Json.finite(d.adjusted().simultaneousHalfWidth()))
                .put("pValue", Json.finite(c.pValue()))
                .put("adjustedPValue", Json.finite(d.adjusted().holmPValue()))
                .put("varianceRatio", Json.finite(c.varianceRatio()));
    }

    /** The level that {@code handoff run} gives, to its last digit. */
    private static double shown(Comparison result, int policy, Difference d) {
        return result.policies()
                .get(policy)
                .metric(d.metric())
                .map(MetricSummary::bestMean)
                .orElse(Double.NaN);
    }

    private static void ranking(ArrayNode best, Comparison.Ranking ranking, Comparison result) {
        ranking.withBest().forEach(w -> ranked(best.addObject(), w, ranking, result));
    }

    /** What may be best goes by the means that the texts show. */
    private static void ranked(ObjectNode node, WithBest w, Comparison.Ranking ranking, Comparison result) {
        Optional<MetricSummary> level = result.policies().get(w.index()).metric(ranking.metric());
        Optional<ControlledMean> controlled = level.flatMap(MetricSummary::controlled);
        node.put("metric", ranking.metric())
                .put("unit", ranking.unit())
                .put("label", Metric.label(ranking.metric()))
                .put("policy", name(result, w.index()));
        node.put("mean", controlled.isPresent() ? level.orElseThrow().mean() : w.mean());
        controlled.ifPresent(c -> node.put("controlledMean", c.interval().estimate()));
        node.put("againstBestLower", Json.finite(w.lower()))
                .put("againstBestUpper", Json.finite(w.upper()))
                .put("mayBeBest", w.mayBeBest());
    }

    private static void turn(ObjectNode node, Comparison.Turn t, Comparison result) {
        node.put("base", name(result, 0)).put("other", name(result, t.other()));
        node.put("change", t.gained() ? "won" : "lost")
                .put("fateElsewhere", t.fate().label());
        node.put("leads", t.leads()).put("halfWidth", Json.finite(t.halfWidth()));
    }
}
