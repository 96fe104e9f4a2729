package dev.handoff.scenario.facts;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Something a reader will take away from the shipped scenarios.
 *
 * @param sentence the conclusion in words
 * @param margin what must be above zero for it, given overrides of the scenarios involved and a number of replications
 */
record Conclusion(String sentence, BiFunction<List<String>, Integer, Difference> margin) {

    private static final String MONEY = "contribution.expected";

    static List<Conclusion> all() {
        return List.of(
                new Conclusion("Reps think less of marketing's leads than they are", (overrides, n) -> {
                    double[] error = figures("belief.error", "cold-war", overrides, n);
                    return Difference.of(error, new double[n]);
                }),
                new Conclusion(
                        "The joint agreement earns more than the cold war",
                        (overrides, n) -> better("cold-war", "joint-sla", overrides, n)),
                new Conclusion(
                        "Neither side alone closes the gap",
                        (overrides, n) -> FourWorlds.of("cold-war", "joint-sla", overrides, n)
                                .onlyTogether()),
                new Conclusion(
                        "Six attempts earn more than a limit on the first call",
                        (overrides, n) -> better("speed-only", "persistence-only", overrides, n)),
                new Conclusion(
                        "Facts alone earn less than the joint agreement",
                        (overrides, n) -> better("closed-loop", "joint-sla", overrides, n)));
    }

    private static Difference better(String base, String other, List<String> overrides, int replications) {
        return Difference.of(
                figures(MONEY, base, overrides, replications), figures(MONEY, other, overrides, replications));
    }

    private static double[] figures(String metric, String scenario, List<String> overrides, int replications) {
        return Runs.each(replications, metric, Runs.company(scenario, overrides.toArray(String[]::new)));
    }
}
