package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.FaultUncertainty;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.report.Provenance;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code whose-fault.json} and {@code whose-fault.csv} over draws of the parameters. */
public final class FaultUncertaintyData {
    private FaultUncertaintyData() {}

    private static Map<String, UncertainFigure> amounts(FaultUncertainty result) {
        Map<String, UncertainFigure> amounts = new LinkedHashMap<>();
        amounts.put("marketingAlone", result.marketing());
        amounts.put("salesAlone", result.sales());
        result.joint().ifPresent(joint -> amounts.put("jointAlone", joint));
        amounts.put("onlyTogether", result.together());
        amounts.put("gap", result.gap());
        return amounts;
    }

    /** The JSON document, ending with a line feed. */
    public static String json(FaultUncertainty result, Provenance from) {
        ObjectNode root = Json.object();
        Stamp.put(root, from);
        root.put("replications", result.worlds().times())
                .put("confidence", result.worlds().confidence());
        root.put("draws", result.worlds().draws()).put("lucks", result.worlds().lucks());
        root.put("withAssumptions", result.worlds().withAssumptions());
        root.put("warmUpWeeks", result.worlds().warmUpWeeks())
                .put("horizonWeeks", result.worlds().horizonWeeks());
        root.put("stop", result.worlds().stop().name().toLowerCase(Locale.ROOT));
        root.put("partial", result.worlds().stop() == RunResult.Stop.INTERRUPTED);
        root.put("noneBelowNought", result.noneBelowNought()).put("hasShares", result.hasShares());
        UnsettledJson.put(
                root.putArray("unsettled"), result.worlds().policies().get(0).unsettled());
        ArrayNode amounts = root.putArray("amounts");
        amounts(result).forEach((name, f) -> {
            ObjectNode node = amounts.addObject().put("name", name);
            UncertaintyData.figure(node, f, result.worlds());
        });
        ArrayNode origins = root.putArray("origins");
        result.worlds().origins().forEach(o -> UncertaintyData.origins(origins.addObject(), o, result.worlds()));
        return Json.print(root);
    }

    /** The table, header first. */
    public static String csv(FaultUncertainty result, Provenance from) {
        double confidence = result.worlds().confidence();
        Csv csv = new Csv(
                from,
                result.worlds().times(),
                confidence,
                "amount",
                "unit",
                "mean",
                "half_width",
                "data_share",
                "assumed_share",
                "year_half_width",
                "year_data_share");
        amounts(result)
                .forEach((name, f) -> csv.row(
                        text(name),
                        text(f.unit()),
                        number(f.mean()),
                        number(f.meanYear(confidence).halfWidth()),
                        number(f.dataShare()),
                        number(f.assumedShare()),
                        number(f.oneYear(confidence).halfWidth()),
                        number(f.dataShareOfOneYear())));
        return csv.toString();
    }
}
