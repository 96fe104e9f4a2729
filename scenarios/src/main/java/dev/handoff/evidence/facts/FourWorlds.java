package dev.handoff.evidence.facts;

import dev.handoff.company.Owner;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One year after one warm-up, on the same draws: as it is, with marketing's part of the reference, with sales' part, with all of it.
 * Figures are {@code contribution.expected} (MODEL.md §6).
 */
record FourWorlds(double[] asIs, double[] marketing, double[] sales, double[] both) {

    private static final String RESPONSE = "contribution.expected";

    static FourWorlds of(String scenario, String reference, List<String> overrides, int replications) {
        Scenario base = ScenarioLoader.load(scenario, overrides).orThrow();
        Scenario other = ScenarioLoader.load(reference, overrides).orThrow();
        return new FourWorlds(
                each(base, base, replications),
                each(base, adopting(base, other, EnumSet.of(Owner.MARKETING)), replications),
                each(base, adopting(base, other, EnumSet.of(Owner.SALES)), replications),
                each(base, other, replications));
    }

    private static Scenario adopting(Scenario base, Scenario reference, Set<Owner> owners) {
        return Rollout.adopting(base, reference, owners).orThrow();
    }

    private static double[] each(Scenario base, Scenario other, int replications) {
        Timeline timeline = Rollout.of(base, other);
        return IntStream.range(0, replications)
                .parallel()
                .mapToDouble(r -> new Replication(timeline, Runs.SEED, r, Optional.empty())
                        .run()
                        .responses()
                        .get(RESPONSE))
                .toArray();
    }

    Difference marketingAlone() {
        return Difference.of(asIs, marketing);
    }

    Difference salesAlone() {
        return Difference.of(asIs, sales);
    }

    Difference wholeGap() {
        return Difference.of(asIs, both);
    }

    /** What is missing when only marketing has changed. */
    Difference missingAfterMarketing() {
        return Difference.of(marketing, both);
    }

    /** What is missing when only sales has changed. */
    Difference missingAfterSales() {
        return Difference.of(sales, both);
    }

    /** What neither side recovers alone: vB − vM − vS + v0. */
    Difference onlyTogether() {
        double[] parts = new double[asIs.length];
        double[] gap = new double[asIs.length];
        for (int r = 0; r < parts.length; r++) {
            parts[r] = marketing[r] - asIs[r] + sales[r] - asIs[r];
            gap[r] = both[r] - asIs[r];
        }
        return Difference.of(parts, gap);
    }
}
