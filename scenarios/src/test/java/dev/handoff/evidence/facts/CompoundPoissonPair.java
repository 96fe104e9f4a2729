package dev.handoff.evidence.facts;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Two policies whose difference is known: the other brings twice as many inquiries at a price each, everything is settled at once, and every
 * inquiry is worth winShare × E[size] = 0.2 × 10,000 = 2,000 (compound Poisson, Klugman, Panjer and Willmot, Loss Models). So the
 * difference in contribution is 20 · weeks · (2,000 − price) on average, and zero at a price of 2,000.
 */
final class CompoundPoissonPair {
    static final String PRICE = "channels.arrivals.costPerInquiry";
    static final double RATE = 20;
    static final double WORTH = 2_000;

    private CompoundPoissonPair() {}

    static Scenario base(String... further) {
        return of(RATE, further);
    }

    static Scenario other(String... further) {
        return of(2 * RATE, further);
    }

    private static Scenario of(double inquiries, String... further) {
        List<String> settings = new ArrayList<>(List.of(
                "run.horizon=1 week",
                "run.drain=0 weeks",
                "work.touch=0 s",
                PRICE + "=1",
                "channels.arrivals.inquiriesPerWeek=" + inquiries));
        settings.addAll(List.of(further));
        return ScenarioLoader.load("lumpy-revenue", settings).orThrow();
    }
}
