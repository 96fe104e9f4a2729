package dev.handoff.experiment;

import dev.handoff.statistics.CrossedVariance;
import dev.handoff.statistics.Interval;
import java.util.Arrays;
import java.util.List;

/**
 * A bound that a policy to be chosen has to keep to, over draws of what is known of the company: like the figure that is chosen by, it is judged
 * by the mean over draws. In how many of the draws it is kept stands beside that, for one of them is the true company.
 *
 * <p>As in a choice without draws, a policy whose mean lies nearer to the limit than the tolerance may be judged either way, and with
 * probability 1 − α/2 none beyond the limit by the tolerance is kept and none within it by as much is dropped: every policy and bound has the
 * risk α/2/(policies·bounds) (Bonferroni).
 *
 * @param bound the figure, its limit and the tolerance
 * @param unit unit of the figure
 * @param policies how each policy stands, in the order of the policies
 */
public record SideCondition(OptimizePlan.Bound bound, String unit, List<Standing> policies) {
    /** Copies the list. */
    public SideCondition {
        policies = List.copyOf(policies);
    }

    /** Whether a policy keeps to it. */
    public enum Verdict {
        /** Its mean is not beyond the limit by the tolerance. */
        KEPT,
        /** Its mean is not within the limit by the tolerance. */
        BROKEN,
        /** Too little was simulated to tell. */
        OPEN
    }

    /**
     * How a policy stands.
     *
     * @param mean the figure's mean over draws, in its unit; the interval holds for all policies and bounds at once
     * @param verdict whether it keeps to the bound
     * @param shareOfDraws in what share of the draws its mean over lucks is within the limit, 0 to 1
     */
    public record Standing(Interval mean, Verdict verdict, double shareOfDraws) {}

    /**
     * Judges a policy.
     *
     * @param values the figure: a row a draw, a column a luck
     * @param atOnce policies times bounds that are judged together
     */
    static Standing standing(double[][] values, OptimizePlan.Bound bound, int atOnce, double confidence) {
        Interval mean = CrossedVariance.of(values).meanOverDraws(1 - (1 - confidence) / atOnce);
        long kept = Arrays.stream(DataUncertaintySummaries.rows(values))
                .filter(row -> excess(row, bound) <= 0)
                .count();
        return new Standing(mean, verdict(mean, bound), kept / (double) values.length);
    }

    private static Verdict verdict(Interval mean, OptimizePlan.Bound bound) {
        double excess = excess(mean.estimate(), bound);
        double open = Double.isInfinite(excess) ? 0 : mean.halfWidth();
        boolean kept = excess + open <= bound.tolerance();
        boolean broken = excess - open >= -bound.tolerance();
        if (kept && broken) {
            return excess <= 0 ? Verdict.KEPT : Verdict.BROKEN;
        }
        return kept ? Verdict.KEPT : broken ? Verdict.BROKEN : Verdict.OPEN;
    }

    /** By how much a value breaks the bound; below 0 when it keeps it. */
    private static double excess(double value, OptimizePlan.Bound bound) {
        return bound.atMost() ? value - bound.limit() : bound.limit() - value;
    }
}
