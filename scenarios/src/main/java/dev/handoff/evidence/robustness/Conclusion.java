package dev.handoff.evidence.robustness;

import static dev.handoff.evidence.robustness.StudiedCompany.BASELINE;
import static dev.handoff.evidence.robustness.StudiedCompany.CLOSED_LOOP;
import static dev.handoff.evidence.robustness.StudiedCompany.COLD_WAR;
import static dev.handoff.evidence.robustness.StudiedCompany.MARKETING_ALONE;
import static dev.handoff.evidence.robustness.StudiedCompany.SALES_ALONE;
import static dev.handoff.evidence.robustness.StudiedCompany.SIGNED;
import static dev.handoff.evidence.robustness.StudiedCompany.SPEED_ONLY;
import static dev.handoff.evidence.robustness.StudiedCompany.TOGETHER;

import dev.handoff.evidence.facts.Difference;
import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Something a reader will take away from the shipped scenarios. All money is that of the year in which a company takes over an agreement, or
 * parts of one, against the same year without.
 *
 * @param sentence the conclusion in words
 * @param weights what must be above zero for it: the sum of each world's figure times its weight
 * @param figure the figure
 * @param words a difference in that figure, spelled
 */
record Conclusion(
        String sentence,
        Map<StudiedCompany, Integer> weights,
        ToDoubleFunction<ConclusionSample> figure,
        Function<Difference, String> words) {

    static final Metric MONEY = Metric.CONTRIBUTION_EXPECTED;
    static final Metric MISJUDGEMENT = Metric.BELIEF_ERROR;

    private static final List<Conclusion> ALL = List.of(
            earns("The signed agreement earns more than the baseline", Map.of(SIGNED, 1, BASELINE, -1)),
            new Conclusion(
                    "Reps think less of marketing's leads than they are",
                    Map.of(COLD_WAR, -1),
                    ConclusionSample::misjudgement,
                    Difference::points),
            earns("The joint agreement earns more than the cold war", Map.of(TOGETHER, 1, COLD_WAR, -1)),
            earns("Better marketing alone does not close the gap", Map.of(TOGETHER, 1, MARKETING_ALONE, -1)),
            earns("Better sales alone does not close the gap", Map.of(TOGETHER, 1, SALES_ALONE, -1)),
            earns(
                    "A limit on the first call, even from above, earns more than no agreement",
                    Map.of(SPEED_ONLY, 1, COLD_WAR, -1)),
            earns("Facts alone earn less than the joint agreement", Map.of(TOGETHER, 1, CLOSED_LOOP, -1)));

    private static Conclusion earns(String sentence, Map<StudiedCompany, Integer> weights) {
        return new Conclusion(sentence, weights, ConclusionSample::money, Difference::thousands);
    }

    static List<Conclusion> all() {
        return ALL;
    }

    /** The worlds it is drawn from, in their order. */
    List<StudiedCompany> worlds() {
        return weights.keySet().stream().sorted().toList();
    }

    /** What must be above zero, in one replication. */
    double margin(Function<StudiedCompany, ConclusionSample> samples) {
        return worlds().stream()
                .mapToDouble(w -> weights.get(w) * figure.applyAsDouble(samples.apply(w)))
                .sum();
    }
}
