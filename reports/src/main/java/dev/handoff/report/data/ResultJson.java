package dev.handoff.report.data;

import dev.handoff.experiment.LuckControl;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.Interval;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON documents of experiments have in common: a mean with its half-width, what was simulated, and which figure it is about. */
final class ResultJson {
    private ResultJson() {}

    /** {@code mean} and {@code halfWidth}; one that is undefined or infinite is {@code null}. */
    static ObjectNode mean(ObjectNode node, double mean, double halfWidth) {
        return halfWidth(node.put("mean", Json.finite(mean)), halfWidth);
    }

    /** The same of an interval. */
    static ObjectNode mean(ObjectNode node, Interval interval) {
        return mean(node, interval.estimate(), interval.halfWidth());
    }

    /** The half-width beside a figure that has a name of its own. */
    static ObjectNode halfWidth(ObjectNode node, double halfWidth) {
        return node.put("halfWidth", Json.finite(halfWidth));
    }

    /** Weeks simulated before measuring, and weeks measured. */
    static void weeks(ObjectNode root, double warmUp, double horizon) {
        root.put("warmUpWeeks", warmUp).put("horizonWeeks", horizon);
    }

    /** Why nothing further was simulated, and whether the result is a part only. */
    static void stop(ObjectNode root, RunResult.Stop stop) {
        root.put("stop", stop.name().toLowerCase(Locale.ROOT));
        root.put("partial", stop == RunResult.Stop.INTERRUPTED);
    }

    /** Which figure the document is about. */
    static void metric(ObjectNode root, String metric, String unit) {
        root.put("metric", metric)
                .put("unit", unit)
                .put("label", Metric.label(metric))
                .put("better", Json.better(metric));
    }

    /** What luck means are corrected for; nothing where all are plain. */
    static void correctedFor(ObjectNode root, Set<LuckControl> luck) {
        if (!luck.isEmpty()) {
            ArrayNode kinds = root.putArray("correctedFor");
            luck.stream().sorted().forEach(kind -> kinds.add(kind.words()));
        }
    }
}
