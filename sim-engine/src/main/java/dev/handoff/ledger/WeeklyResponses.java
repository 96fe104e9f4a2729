package dev.handoff.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures of one replication week by week, in the order in which they were put down; what the company cannot have is left out. */
final class WeeklyResponses {

    private final String currency;
    private final Set<Mechanism> mechanisms;
    private final List<WeeklyResponse> series = new ArrayList<>();

    /** None yet, of a company that has these mechanisms at some time. */
    WeeklyResponses(String currency, Set<Mechanism> mechanisms) {
        this.currency = currency;
        this.mechanisms = mechanisms;
    }

    /** Puts a series down if the company can have it. */
    void put(Metric metric, double[] weeks) {
        if (metric.in(mechanisms)) {
            series.add(new WeeklyResponse(metric.name(), metric.unit().in(currency), weeks));
        }
    }

    List<WeeklyResponse> list() {
        return List.copyOf(series);
    }
}
