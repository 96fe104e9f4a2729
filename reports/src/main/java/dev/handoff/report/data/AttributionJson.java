package dev.handoff.report.data;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.statistics.Interval;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code attribution.json}: every figure with all its digits; one that is undefined is {@code null}. */
public final class AttributionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private AttributionJson() {}

    /** The JSON document, ending with a line feed. */
    public static String render(Attribution attribution, ReportContext context) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("tool", context.tool()).put("version", context.version());
        root.put("scenario", context.scenarioName()).put("scenarioHash", context.scenarioHash());
        root.put("seed", attribution.seed()).put("replications", attribution.replications());
        root.put("confidence", attribution.confidence());
        root.put("warmUpWeeks", attribution.warmUpWeeks()).put("horizonWeeks", attribution.horizonWeeks());
        root.put("stop", attribution.stop().name().toLowerCase(Locale.ROOT));
        root.put("partial", attribution.stop() == RunResult.Stop.INTERRUPTED);
        root.put("unit", context.currency());
        figure(root.putObject("revenue.expected"), attribution.total());
        ArrayNode channels = root.putArray("channels");
        attribution.channels().forEach(c -> channel(channels.addObject(), c));
        return WRITER.writeValueAsString(root) + "\n";
    }

    private static void channel(ObjectNode node, ChannelCredit c) {
        node.put("channel", c.channel());
        ObjectNode credit = node.putObject("credit");
        c.credit().forEach((rule, interval) -> figure(credit.putObject(rule.label()), interval));
        figure(node.putObject("lost"), c.lost());
        figure(node.putObject("spend"), c.spend());
    }

    private static void figure(ObjectNode node, Interval value) {
        node.put("mean", finite(value.estimate())).put("halfWidth", finite(value.halfWidth()));
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
