package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.SideCondition;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures over draws of the parameters with all their digits, and what their ± consists of; undefined ones are {@code null} or empty. */
public final class UncertaintyData {
    private UncertaintyData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(DataUncertainty result, Provenance from) {
        ObjectNode root = Json.object();
        Stamp.put(root, from);
        root.put("replications", result.times()).put("confidence", result.confidence());
        root.put("draws", result.draws()).put("lucks", result.lucks());
        root.put("withAssumptions", result.withAssumptions());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        ResultJson.stop(root, result.stop());
        ArrayNode policies = root.putArray("policies");
        result.policies().forEach(p -> {
            ObjectNode policy = policies.addObject().put("name", p.name());
            ArrayNode figures = policy.putArray("figures");
            p.figures().forEach(f -> figure(figures.addObject(), f, result));
            UnsettledJson.put(policy.putArray("unsettled"), p.unsettled());
        });
        ArrayNode differences = root.putArray("differences");
        result.differences().forEach(d -> difference(differences.addObject(), d, result));
        if (!result.conditions().isEmpty()) {
            ArrayNode bounds = root.putArray("subjectTo");
            result.conditions().forEach(c -> condition(bounds.addObject(), c, result));
        }
        ArrayNode best = root.putArray("best");
        result.best().forEach(r -> ranking(best, r, result));
        result.knowing().ifPresent(k -> {
            ObjectNode node = root.putObject("valueOfKnowing");
            node.put("metric", result.decisive()).put("best", name(result, k.best()));
            node.put("value", Json.finite(k.value()));
            ArrayNode shares = node.putArray("shareBest");
            k.shareBest().forEach(shares::add);
        });
        ArrayNode origins = root.putArray("origins");
        result.origins().forEach(o -> origins(origins.addObject(), o, result));
        return Json.print(root);
    }

    private static String name(DataUncertainty result, int policy) {
        return result.policies().get(policy).name();
    }

    static void figure(ObjectNode node, UncertainFigure f, DataUncertainty result) {
        node.put("metric", f.metric()).put("label", Metric.label(f.metric())).put("unit", f.unit());
        ResultJson.mean(node, f.mean(), f.meanYear(result.confidence()).halfWidth())
                .put("dataShare", Json.finite(f.dataShare()))
                .put("assumedShare", Json.finite(f.assumedShare()))
                .put("simulationShare", Json.finite(f.simulationShare()));
        node.put("yearHalfWidth", Json.finite(f.oneYear(result.confidence()).halfWidth()))
                .put("yearDataShare", Json.finite(f.dataShareOfOneYear()))
                .put("yearLuckShare", Json.finite(f.luckShareOfOneYear()));
        node.put("varianceFromData", Json.finite(f.parts().fromData()))
                .put("varianceFromLuck", Json.finite(f.parts().fromLuck()))
                .put("varianceFromBoth", Json.finite(f.parts().fromBoth()));
    }

    private static void difference(ObjectNode node, DataUncertainty.Difference d, DataUncertainty result) {
        node.put("base", name(result, 0)).put("other", name(result, d.other()));
        figure(node, d.figure(), result);
        node.put("better", Json.better(d.figure().metric()));
        node.put("adjustedHalfWidth", Json.finite(d.adjusted().simultaneousHalfWidth()))
                .put("pValue", Json.finite(d.adjusted().comparison().pValue()))
                .put("adjustedPValue", Json.finite(d.adjusted().holmPValue()))
                .put("probabilityBetter", Json.finite(d.years().share().estimate()))
                .put("shareOfDrawsBetter", Json.finite(d.drawsBetter().share().estimate()));
    }

    private static void condition(ObjectNode node, SideCondition condition, DataUncertainty result) {
        node.put("metric", condition.bound().metric())
                .put("label", Metric.label(condition.bound().metric()))
                .put("relation", condition.bound().atMost() ? "<=" : ">=")
                .put("limit", condition.bound().limit())
                .put("tolerance", condition.bound().tolerance());
        ArrayNode policies = node.putArray("policies");
        for (int p = 0; p < condition.policies().size(); p++) {
            SideCondition.Standing s = condition.policies().get(p);
            ResultJson.mean(policies.addObject().put("name", name(result, p)), s.mean())
                    .put("outcome", s.verdict().name().toLowerCase(Locale.ROOT))
                    .put("shareOfDraws", Json.finite(s.shareOfDraws()));
        }
    }

    private static void ranking(ArrayNode best, Comparison.Ranking ranking, DataUncertainty result) {
        ranking.withBest()
                .forEach(w -> best.addObject()
                        .put("metric", ranking.metric())
                        .put("policy", name(result, w.index()))
                        .put("difference", Json.finite(w.difference()))
                        .put("lower", Json.finite(w.lower()))
                        .put("upper", Json.finite(w.upper()))
                        .put("mayBeBest", w.mayBeBest()));
    }

    static void origins(ObjectNode node, DataUncertainty.Origins origins, DataUncertainty result) {
        node.put("policy", name(result, origins.policy())).put("explained", Json.finite(origins.explained()));
        ArrayNode parts = node.putArray("parts");
        origins.parts()
                .forEach(p -> parts.addObject()
                        .put("name", p.source().name())
                        .put("share", Json.finite(p.share()))
                        .put("cases", p.source().cases())
                        .put("what", p.source().what())
                        .put("assumed", p.source().assumed()));
    }

    /** The table, header first: a row per figure of each policy, per difference, and per group of values drawn. */
    public static String csv(DataUncertainty result, Provenance from) {
        Csv csv = new Csv(
                from,
                result.times(),
                result.confidence(),
                "kind",
                "policy",
                "base",
                "metric",
                "unit",
                "mean",
                "half_width",
                "data_share",
                "assumed_share",
                "simulation_share",
                "year_half_width",
                "year_data_share",
                "adjusted_half_width",
                "adjusted_p_value",
                "probability_better");
        result.policies()
                .forEach(p -> p.figures().forEach(f -> row(csv, "policy", p.name(), "", f, result, "", "", "")));
        result.differences()
                .forEach(d -> row(
                        csv,
                        "difference",
                        name(result, d.other()),
                        name(result, 0),
                        d.figure(),
                        result,
                        number(d.adjusted().simultaneousHalfWidth()),
                        number(d.adjusted().holmPValue()),
                        number(d.years().share().estimate())));
        result.conditions().forEach(c -> conditions(csv, c, result));
        result.origins()
                .forEach(o -> o.parts()
                        .forEach(p -> csv.row(
                                "origin",
                                text(name(result, o.policy())),
                                o.policy() == 0 ? "" : text(name(result, 0)),
                                text(p.source().name()),
                                "share",
                                number(p.share()),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "")));
        return csv.toString();
    }

    /** In what share of the draws each policy is within a bound. */
    private static void conditions(Csv csv, SideCondition condition, DataUncertainty result) {
        String bound = condition.bound().metric()
                + (condition.bound().atMost() ? " <= " : " >= ")
                + number(condition.bound().limit());
        for (int p = 0; p < condition.policies().size(); p++) {
            String share = number(condition.policies().get(p).shareOfDraws());
            csv.row(
                    "bound",
                    text(name(result, p)),
                    "",
                    text(bound),
                    "share",
                    share,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private static void row(
            Csv csv,
            String kind,
            String policy,
            String base,
            UncertainFigure f,
            DataUncertainty result,
            String adjusted,
            String p,
            String better) {
        csv.row(
                kind,
                text(policy),
                text(base),
                text(f.metric()),
                text(f.unit()),
                number(f.mean()),
                number(f.meanYear(result.confidence()).halfWidth()),
                number(f.dataShare()),
                number(f.assumedShare()),
                number(f.simulationShare()),
                number(f.oneYear(result.confidence()).halfWidth()),
                number(f.dataShareOfOneYear()),
                adjusted,
                p,
                better);
    }
}
