package dev.handoff.experiment;

import java.util.List;
import java.util.Optional;

/**
 * How large an experiment on draws of the parameters may become.
 *
 * @param seed seed of all luck
 * @param budget simulated times of every policy, draws times lucks, at most
 * @param draws how many draws there are
 * @param assumptions whether every policy is handed in twice: first all with assumed values as they are, then all with those drawn, too
 * @param metric name of the figure that the answer is about; empty for expected contribution, or what there is of the like
 * @param larger whether more of it is better
 * @param bounds what other figures must keep to where one of the policies is to be chosen
 * @param confidence confidence level of every half-width
 * @param threads worker threads; the result does not depend on it
 */
public record CrossedPlan(
        long seed,
        int budget,
        int draws,
        boolean assumptions,
        Optional<String> metric,
        boolean larger,
        List<OptimizePlan.Bound> bounds,
        double confidence,
        int threads) {

    /** Draws that are tried at first, where there are as many. */
    public static final int DRAWS = 40;

    /** Lucks that every draw meets at first. */
    public static final int LUCKS = 4;

    /** Draws below which nothing can be said about them. */
    public static final int FEWEST_DRAWS = 6;

    /** Lucks below which luck cannot be told from data. */
    public static final int FEWEST_LUCKS = 2;

    /** Simulated times of every policy below which nothing can be said. */
    public static final int FEWEST = FEWEST_DRAWS * FEWEST_LUCKS;

    /** Draws that are added at a time. */
    static final int MORE_DRAWS = 10;

    /** Checks the size and copies the list. */
    public CrossedPlan {
        bounds = List.copyOf(bounds);
        if (budget < FEWEST || draws < FEWEST_DRAWS || threads < 1) {
            throw new IllegalArgumentException("need " + FEWEST + " simulated times, " + FEWEST_DRAWS
                    + " draws and one thread at least, not " + budget + ", " + draws + ", " + threads);
        }
    }

    /** With the usual confidence. */
    public static CrossedPlan of(long seed, int budget, int draws, int threads) {
        return new CrossedPlan(seed, budget, draws, false, Optional.empty(), true, List.of(), Plan.CONFIDENCE, threads);
    }

    /** The same for policies that come twice, with assumed values as they are and drawn. */
    public CrossedPlan withAssumptions() {
        return new CrossedPlan(seed, budget, draws, true, metric, larger, bounds, confidence, threads);
    }

    /** The same about another figure. */
    public CrossedPlan about(String figure, boolean moreIsBetter) {
        return new CrossedPlan(
                seed, budget, draws, assumptions, Optional.of(figure), moreIsBetter, bounds, confidence, threads);
    }

    /** The same for a choice that has to keep to bounds. */
    public CrossedPlan subjectTo(List<OptimizePlan.Bound> others) {
        return new CrossedPlan(seed, budget, draws, assumptions, metric, larger, others, confidence, threads);
    }

    /** Lucks at first: the usual number where the budget then allows enough draws. */
    int firstLucks() {
        return budget >= FEWEST_DRAWS * LUCKS ? LUCKS : FEWEST_LUCKS;
    }

    /** Draws at first: the usual number, or as many as there are and the budget allows. */
    int firstDraws() {
        return Math.min(Math.min(DRAWS, draws), budget / firstLucks());
    }
}
