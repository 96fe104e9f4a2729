package dev.handoff.experiment;

import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.ValueOfKnowing;
import java.util.List;
import java.util.Optional;

/**
 * What policies bring, how much of the ± is there because the data are few, how much because the simulation is finite, and where in the
 * data it comes from.
 *
 * @param seed seed of all luck
 * @param draws draws of the parameters tried
 * @param lucks lucks that every draw has met
 * @param confidence confidence level of every interval
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why no further draw or luck was tried
 * @param withAssumptions whether assumed values were drawn, too
 * @param decisive name of the figure that the answer is about
 * @param larger whether more of it is better
 * @param policies the policies with their figures, the base first
 * @param differences every figure that base and other both have, other by other; none where there is one policy
 * @param conditions what a policy has to keep to that may be chosen; none where nothing is bounded
 * @param best each policy beside the best of the others, by figure to be maximised; of those that may be chosen
 * @param knowing what it would be worth to know the parameters before choosing between the policies that may be chosen; empty where there is one policy, or
 *     none that may be chosen
 * @param origins where in the data the ± of the decisive figure comes from: of the policy where there is one, else of each difference
 */
public record DataUncertainty(
        long seed,
        int draws,
        int lucks,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        boolean withAssumptions,
        String decisive,
        boolean larger,
        List<PolicyFigures> policies,
        List<Difference> differences,
        List<SideCondition> conditions,
        List<Comparison.Ranking> best,
        Optional<ValueOfKnowing> knowing,
        List<Origins> origins) {

    /** Copies the lists. */
    public DataUncertainty {
        policies = List.copyOf(policies);
        differences = List.copyOf(differences);
        conditions = List.copyOf(conditions);
        best = List.copyOf(best);
        origins = List.copyOf(origins);
    }

    /**
     * A policy by itself.
     *
     * @param name what reports call it
     * @param figures its figures
     * @param unsettled what of its state has not settled over the window, on average over the draws
     */
    public record PolicyFigures(String name, List<UncertainFigure> figures, List<Unsettled> unsettled) {
        /** The figure of that name, if the company has it. */
        public Optional<UncertainFigure> figure(String metric) {
            return figures.stream().filter(f -> f.metric().equals(metric)).findFirst();
        }
    }

    /**
     * How one figure differs between another policy and the base.
     *
     * @param other index of the other policy, 1 …
     * @param figure other − base
     * @param adjusted the same judged together with all other policies: Holm's p-value, and an interval that holds for all at once, both by
     *     the ± of the mean year
     * @param better which way the figure is wished to go
     * @param years of all simulated years, the share in which the other policy is better, ties half
     * @param drawsBetter of all draws, the share in which it is better over their lucks, ties half
     */
    public record Difference(
            int other,
            UncertainFigure figure,
            AdjustedComparison adjusted,
            Better better,
            ShareBetter years,
            ShareBetter drawsBetter) {

        /** Whether the interval that holds together with all others of the figure leaves out 0. */
        public boolean clear() {
            return Math.abs(figure.mean()) > adjusted.simultaneousHalfWidth();
        }
    }

    /**
     * A group of parameters that are drawn together.
     *
     * @param name what people call it
     * @param draws of each draw the values of its parameters
     * @param cases how many observed cases it rests on; 0 where nothing tells
     * @param what what these are, such as {@code won deals}; empty where nothing tells
     * @param assumed whether it is an assumption that was drawn, not a fitted value
     */
    public record Source(String name, double[][] draws, int cases, String what, boolean assumed) {}

    /**
     * Where the ± of one figure comes from.
     *
     * @param policy whose figure: 0 where there is one policy, else the other policy that is set beside the base
     * @param parts the groups with the largest share first; those without any are left out
     * @param explained R², how much of what draws differ in the groups explain together, 0 to 1
     * @param rough whether that is too little for more than a rough order
     */
    public record Origins(int policy, List<Part> parts, double explained, boolean rough) {
        /** Copies the list. */
        public Origins {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A group's share.
     *
     * @param source the group
     * @param share its share of the variance over draws, 0 to 1
     */
    public record Part(Source source, double share) {}

    /** Whether a policy is known to keep all conditions. */
    public boolean mayBeChosen(int policy) {
        return conditions.stream().allMatch(c -> c.policies().get(policy).verdict() == SideCondition.Verdict.KEPT);
    }

    /** Whether a policy is known to break none of the conditions, and not known to keep them all. */
    public boolean isOpen(int policy) {
        return !mayBeChosen(policy)
                && conditions.stream()
                        .noneMatch(c -> c.policies().get(policy).verdict() == SideCondition.Verdict.BROKEN);
    }

    /** Simulated times of every policy. */
    public int times() {
        return draws * lucks;
    }

    /** The difference of a figure between another policy and the base. */
    public Optional<Difference> difference(int other, String metric) {
        return differences.stream()
                .filter(d -> d.other() == other && d.figure().metric().equals(metric))
                .findFirst();
    }

    /** The difference of a figure between another policy and the base. */
    public Optional<Difference> difference(int other, Metric metric) {
        return difference(other, metric.name());
    }

    /** Where the ± of a policy's figure, or of its difference to the base, comes from. */
    public Optional<Origins> origins(int policy) {
        return origins.stream().filter(o -> o.policy() == policy).findFirst();
    }
}
