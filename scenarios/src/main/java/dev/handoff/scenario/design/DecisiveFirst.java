package dev.handoff.scenario.design;

import java.util.Comparator;
import java.util.List;

/**
 * Which assumptions to look at first when there is no time for all: those that turned most conclusions round, or left them undecided, in
 * {@code docs/explanation/robustness.md}; the others follow in their own order.
 */
public final class DecisiveFirst {
    static final List<String> ORDER = List.of(
            "conversion.touchesBeyondFirst",
            "conversion.unansweredTouchCounts",
            "pickUp.lossPerAttempt",
            "persistence.pickUpLead",
            "persistence.carryOn",
            "persistence.slaPressure",
            "scoring.noiseMemory",
            "scoring.auc",
            "belief.priorGood",
            "belief.memory",
            "belief.prejudice",
            "trust.home",
            "trust.sales",
            "trust.marketing",
            "sla.legitimacy.jointStart",
            "sla.legitimacy.rate",
            "conversion.intentFloor",
            "conversion.intentShape",
            "persistence.belief",
            "persistence.load");

    private DecisiveFirst() {}

    public static List<FactorRange> sorted(List<FactorRange> ranges) {
        return ranges.stream()
                .sorted(Comparator.comparingInt(DecisiveFirst::rank))
                .toList();
    }

    private static int rank(FactorRange range) {
        int at = ORDER.indexOf(range.path());
        return at < 0 ? ORDER.size() : at;
    }
}
