package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.ledger.Metric;
import dev.handoff.report.AttributionContext;
import dev.handoff.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code attribution.json} and {@code attribution.csv}: every figure with all its digits; one that is undefined is {@code null}. */
public final class AttributionData {
    private AttributionData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Attribution result, AttributionContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", result.replications()).put("confidence", result.confidence());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        ResultJson.stop(root, result.stop());
        ResultJson.metric(root, Metric.REVENUE_EXPECTED.name(), context.currency());
        if (result.corrected()) {
            root.put("corrected", true);
        }
        ResultJson.correctedFor(root, result.correctedFor());
        UnsettledJson.put(root.putArray("unsettled"), result.unsettled());
        ResultJson.mean(root.putObject("total"), result.total());
        ArrayNode channels = root.putArray("channels");
        result.channels().forEach(c -> channel(channels.addObject(), c));
        return Json.print(root);
    }

    private static void channel(ObjectNode node, ChannelCredit c) {
        node.put("channel", c.channel());
        ObjectNode credit = node.putObject("credit");
        c.credit().forEach((rule, interval) -> ResultJson.mean(credit.putObject(rule.label()), interval));
        ResultJson.mean(node.putObject("lost"), c.lost());
        ResultJson.mean(node.putObject("spend"), c.spend());
    }

    /** The table, header first: a row for each channel and figure, {@code credit.<rule>}, {@code lost} or {@code spend}. */
    public static String csv(Attribution result, AttributionContext context) {
        Csv csv = new Csv(
                context.provenance(),
                result.replications(),
                result.confidence(),
                "channel",
                "figure",
                "unit",
                "mean",
                "half_width",
                "label");
        for (ChannelCredit c : result.channels()) {
            figures(c)
                    .forEach((figure, i) -> csv.row(
                            text(c.channel()),
                            figure,
                            text(context.currency()),
                            number(i.estimate()),
                            number(i.halfWidth()),
                            label(figure)));
        }
        return csv.toString();
    }

    private static String label(String figure) {
        return switch (figure) {
            case "lost" -> "Lost without the channel";
            case "spend" -> Metric.SPEND.label();
            default -> "Credit by rule: " + figure.replace("credit.", "");
        };
    }

    private static Map<String, Interval> figures(ChannelCredit c) {
        Map<String, Interval> figures = new LinkedHashMap<>();
        c.credit().forEach((rule, credit) -> figures.put("credit." + rule.label(), credit));
        figures.put("lost", c.lost());
        figures.put("spend", c.spend());
        return figures;
    }
}
