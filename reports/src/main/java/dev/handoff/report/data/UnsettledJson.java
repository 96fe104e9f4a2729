package dev.handoff.report.data;

import dev.handoff.experiment.Unsettled;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a company's state has not settled, the same in every document. */
final class UnsettledJson {
    private UnsettledJson() {}

    /** One entry per measure of state; none when all has settled. */
    static void put(ArrayNode array, List<Unsettled> unsettled) {
        unsettled.forEach(u -> put(array.addObject(), u));
    }

    /** One entry per policy and measure of state. */
    static void put(ArrayNode array, List<List<Unsettled>> unsettled, List<String> policies) {
        for (int p = 0; p < policies.size(); p++) {
            String name = policies.get(p);
            unsettled.get(p).forEach(u -> put(array.addObject().put("policy", name), u));
        }
    }

    static void put(ObjectNode node, Unsettled u) {
        node.put("metric", u.metric())
                .put("changePerWeek", Json.finite(u.perWeek().estimate()))
                .put("halfWidth", Json.finite(u.perWeek().halfWidth()));
    }
}
