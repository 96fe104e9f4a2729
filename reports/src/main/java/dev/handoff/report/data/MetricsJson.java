package dev.handoff.report.data;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.ReportContext;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code metrics.json}: every figure with all its digits, in the order of the result. A value that is undefined or infinite (a lead never
 * contacted has an infinite wait) is {@code null}.
 */
public final class MetricsJson {
    /** The fast writer gives the shortest decimal on every JDK; the JDK's own does so only from 19 on. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private MetricsJson() {}

    /** The JSON document, ending with a line feed. */
    public static String render(RunResult result, ReportContext context) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("tool", context.tool()).put("version", context.version());
        root.put("scenario", context.scenarioName()).put("scenarioHash", context.scenarioHash());
        root.put("seed", result.seed()).put("replications", result.replications());
        root.put("confidence", result.confidence());
        root.put("warmUpWeeks", result.warmUpWeeks()).put("horizonWeeks", result.horizonWeeks());
        root.put("stop", result.stop().name().toLowerCase(Locale.ROOT));
        root.put("partial", result.stop() == RunResult.Stop.INTERRUPTED);
        ArrayNode metrics = root.putArray("metrics");
        result.metrics().forEach(m -> metric(metrics.addObject(), m));
        ObjectNode weekly = root.putObject("weekly");
        result.weekly().forEach(w -> week(weekly.putObject(w.name()), w));
        return WRITER.writeValueAsString(root) + "\n";
    }

    private static void metric(ObjectNode node, MetricSummary m) {
        node.put("name", m.name()).put("unit", m.unit());
        node.put("mean", finite(m.mean()))
                .put("halfWidth", finite(m.halfWidth()))
                .put("sd", finite(m.sd()));
        node.put("min", finite(m.min())).put("p10", finite(m.p10())).put("p50", finite(m.p50()));
        node.put("p90", finite(m.p90())).put("max", finite(m.max()));
        node.put("count", m.count()).put("skewness", finite(m.skewness()));
    }

    private static void week(ObjectNode node, WeeklySummary w) {
        node.put("unit", w.unit());
        values(node.putArray("mean"), w.mean());
        values(node.putArray("halfWidth"), w.halfWidth());
        values(node.putArray("p10"), w.p10());
        values(node.putArray("p90"), w.p90());
    }

    private static void values(ArrayNode node, List<Double> values) {
        values.forEach(value -> node.add(finite(value)));
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
