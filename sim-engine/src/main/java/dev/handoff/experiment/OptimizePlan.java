package dev.handoff.experiment;

import java.util.List;

/**
 * What an optimisation looks for and may spend.
 *
 * @param objective metric to make as large, or as small, as possible
 * @param maximize whether more is better
 * @param bounds what other metrics must keep to
 * @param delta difference of the objective not worth looking for, in its unit
 * @param first replications of every candidate before anyone is judged
 * @param budget replications of single policies at most, the validation not counted
 * @param validation replications of the winner and the base on fresh draws
 * @param seed seed of all draws
 * @param confidence confidence of the claim, such as 0.95
 * @param threads worker threads; the result does not depend on it
 */
public record OptimizePlan(
        String objective,
        boolean maximize,
        List<Bound> bounds,
        double delta,
        int first,
        long budget,
        int validation,
        long seed,
        double confidence,
        int threads) {

    /**
     * A constraint.
     *
     * @param metric the metric
     * @param atMost whether its mean must not be above the limit; else not below
     * @param limit the limit
     * @param tolerance how far from the limit a mean may lie and still be judged either way
     */
    public record Bound(String metric, boolean atMost, double limit, double tolerance) {}

    double sign() {
        return maximize ? 1 : -1;
    }
}
