package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.Runs.company;
import static dev.handoff.evidence.facts.Runs.each;

import dev.handoff.evidence.facts.StylisedFact.Finding;
import java.util.List;

/** What the quarrel between the departments does, and what ends it. */
final class QuarrelFacts {

    static final String SCENARIO = "cold-war";
    static final String REFERENCE = "joint-sla";

    private static final int REPLICATIONS = 20;
    private static final String ERROR = "belief.error";
    private static final String HANDS_ENOUGH = "teams.sales.reps=14";
    private static final String TRUST_STANDS_STILL = "trust.rate=0";
    private static final String NO_HOMING = "trust.homing=0";

    private QuarrelFacts() {}

    static List<StylisedFact> all() {
        return List.of(
                new StylisedFact(
                        "Reps think less of marketing's leads than they are, and less than if belief did not guide their effort",
                        SCENARIO,
                        "sign, each more than 2 half-widths",
                        threads -> spiral()),
                new StylisedFact(
                        "Training narrows the gap between belief and truth",
                        SCENARIO,
                        "sign, more than 2 half-widths",
                        threads -> narrowedBy("training.every=8 weeks")),
                new StylisedFact(
                        "So does an agreement on a minimum of touches that people believe in, where there are hands enough to keep it",
                        SCENARIO + " with twice the reps",
                        "sign, more than 2 half-widths",
                        threads -> keptMinimum()),
                new StylisedFact(
                        "Neither side alone closes the gap",
                        SCENARIO + " with " + REFERENCE + " as the reference",
                        "what is missing after either side alone, each more than 2 half-widths",
                        threads -> together()));
    }

    private static double[] error(String... overrides) {
        return each(REPLICATIONS, ERROR, company(SCENARIO, overrides));
    }

    private static Finding spiral() {
        double[] believing = error();
        Difference gap = Difference.of(believing, new double[believing.length]);
        Difference spiral = Difference.of(believing, error("persistence.belief=0"));
        return new Finding(
                "belief less truth " + negated(gap).points() + ", of which the spiral "
                        + negated(spiral).points(),
                gap.exceedsZeroBy(2) && spiral.exceedsZeroBy(2));
    }

    private static Difference negated(Difference difference) {
        return new Difference(-difference.mean(), difference.halfWidth());
    }

    private static Finding narrowedBy(String... overrides) {
        Difference narrowed = Difference.of(error(), error(overrides));
        return new Finding(narrowed.points(), narrowed.exceedsZeroBy(2));
    }

    /**
     * Without the hands, a minimum for every lead only spreads the same attempts over more leads that are then given up. Trust stands still
     * with and without it, so that the minimum is all that differs.
     */
    private static Finding keptMinimum() {
        double[] without = error(HANDS_ENOUGH, TRUST_STANDS_STILL, NO_HOMING);
        double[] with = error(
                HANDS_ENOUGH,
                TRUST_STANDS_STILL,
                NO_HOMING,
                "sla.sales.minimumAttempts={attempts: 8, within: 40 working days}",
                "sla.sales.enforcement=1",
                "sla.legitimacy.rate=0");
        Difference narrowed = Difference.of(without, with);
        return new Finding(narrowed.points(), narrowed.exceedsZeroBy(2));
    }

    private static Finding together() {
        FourWorlds worlds = FourWorlds.of(SCENARIO, REFERENCE, List.of(), REPLICATIONS);
        return new Finding(
                "the whole " + worlds.wholeGap().thousands() + "; marketing alone "
                        + worlds.marketingAlone().thousands() + ", sales alone "
                        + worlds.salesAlone().thousands()
                        + "; beyond the sum of both, with what only both can sign, "
                        + worlds.onlyTogether().thousands(),
                worlds.missingAfterMarketing().exceedsZeroBy(2)
                        && worlds.missingAfterSales().exceedsZeroBy(2));
    }
}
