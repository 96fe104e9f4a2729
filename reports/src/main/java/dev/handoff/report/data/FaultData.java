package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code whose-fault.json} and {@code whose-fault.csv}: every amount with all its digits. */
public final class FaultData {
    private static final List<String> LEVELS =
            List.of("asItIs", "marketing", "sales", "both", "joint", "marketingAndJoint", "salesAndJoint", "all");

    private static final Map<String, String> LABELS = Map.of(
            "gap", "Gap",
            "marketingAlone", "Marketing alone",
            "salesAlone", "Sales alone",
            "jointAlone", "What only both can sign, alone",
            "onlyTogether", "Only together",
            "shapleyMarketing", "Marketing's fair part",
            "shapleySales", "Sales' fair part",
            "shapleyJoint", "Fair part of what only both can sign");

    private FaultData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(FaultSplit result, Provenance provenance) {
        ObjectNode root = Json.object();
        Stamp.put(root, provenance);
        root.put("replications", result.replications()).put("confidence", result.confidence());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        ResultJson.stop(root, result.stop());
        ResultJson.correctedFor(root, result.correctedFor());
        UnsettledJson.put(root.putArray("unsettled"), result.unsettled());
        ResultJson.metric(root, Metric.CONTRIBUTION_EXPECTED.name(), result.unit());
        root.put("verdict", verdict(result.money()));
        ObjectNode levels = root.putObject("levels");
        for (int i = 0; i < result.levels().size(); i++) {
            MetricSummary m = result.levels().get(i);
            ObjectNode level = ResultJson.mean(levels.putObject(LEVELS.get(i)), m.mean(), m.halfWidth());
            m.controlled().ifPresent(c -> ResultJson.mean(level.putObject("controlled"), c.interval()));
            MetricSummary leads = result.passedOn().get(i);
            ResultJson.mean(level.putObject(leads.name()), leads.mean(), leads.halfWidth());
        }
        split(root.putObject("amounts"), result.money(), result.plain());
        parts(root.putArray("byChannel"), result.byChannel());
        parts(root.putArray("byCause"), result.byCause());
        return Json.print(root);
    }

    private static String verdict(GapSplit split) {
        return split.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void parts(ArrayNode array, List<FaultSplit.Part> parts) {
        for (FaultSplit.Part part : parts) {
            ObjectNode node = array.addObject().put("name", part.name());
            split(node, part.split(), part.plain());
        }
    }

    /** Each amount as it is, and beside it, where that was done, corrected for luck as the texts show it. */
    private static void split(ObjectNode node, GapSplit shown, Optional<GapSplit> plain) {
        amounts(plain.orElse(shown)).forEach((name, i) -> ResultJson.mean(node.putObject(name), i));
        if (plain.isPresent()) {
            ObjectNode controlled = node.putObject("controlled");
            amounts(shown).forEach((name, i) -> ResultJson.mean(controlled.putObject(name), i));
        }
    }

    private static Map<String, Interval> amounts(GapSplit split) {
        Map<String, Interval> amounts = new LinkedHashMap<>();
        amounts.put("gap", split.gap());
        amounts.put("marketingAlone", split.firstAlone());
        amounts.put("salesAlone", split.secondAlone());
        split.third().ifPresent(joint -> amounts.put("jointAlone", joint.alone()));
        amounts.put("onlyTogether", split.onlyTogether());
        amounts.put("shapleyMarketing", split.shapleyFirst());
        amounts.put("shapleySales", split.shapleySecond());
        split.third().ifPresent(joint -> amounts.put("shapleyJoint", joint.shapley()));
        return amounts;
    }

    /** The table, header first: one row per part and amount. */
    public static String csv(FaultSplit result, Provenance provenance) {
        boolean corrected = result.plain().isPresent();
        Stream<String> figures = Stream.of("by", "part", "amount", "unit", "mean", "half_width");
        Stream<String> shown = corrected ? Stream.of("controlled_mean", "controlled_half_width") : Stream.of();
        String[] columns =
                Stream.of(figures, shown, Stream.of("label")).flatMap(s -> s).toArray(String[]::new);
        Csv csv = new Csv(provenance, result.replications(), result.confidence(), columns);
        List<FaultSplit.Part> whole = List.of(new FaultSplit.Part("", result.money(), result.plain()));
        rows(csv, "all", whole, result);
        rows(csv, "channel", result.byChannel(), result);
        rows(csv, "cause", result.byCause(), result);
        return csv.toString();
    }

    private static void rows(Csv csv, String by, List<FaultSplit.Part> parts, FaultSplit result) {
        for (FaultSplit.Part part : parts) {
            Map<String, Interval> shown = amounts(part.split());
            amounts(part.plain().orElse(part.split())).forEach((name, i) -> {
                List<String> cells = new ArrayList<>(List.of(
                        by, text(part.name()), name, text(result.unit()), number(i.estimate()), number(i.halfWidth())));
                if (result.plain().isPresent()) {
                    cells.add(part.plain().isPresent() ? number(shown.get(name).estimate()) : "");
                    cells.add(part.plain().isPresent() ? number(shown.get(name).halfWidth()) : "");
                }
                cells.add(LABELS.get(name));
                csv.row(cells.toArray(String[]::new));
            });
        }
    }
}
