package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What perfect data could be worth for a choice between policies: whoever knew the parameters would choose the best policy for each of
 * them; whoever does not chooses once for all.
 *
 * <p>Source: expected value of perfect information, Raiffa and Schlaifer, "Applied Statistical Decision Theory" (1961).
 *
 * @param best index of the policy with the largest mean over all draws of those that may be chosen; of equals the first
 * @param means mean of each policy over the draws, in the unit of the values
 * @param shareBest share of draws in which each policy is best; equals share a draw, and who may not be chosen has none
 * @param value mean of the best of each draw less the largest mean, in the unit of the values; never below 0
 */
public record ValueOfKnowing(int best, List<Double> means, List<Double> shareBest, double value) {

    /**
     * What knowing is worth.
     *
     * @param values one row a draw of the parameters, one column a policy: what that policy comes to; more is better
     * @throws IllegalArgumentException without a draw or a policy, or when rows differ in length
     */
    public static ValueOfKnowing of(double[][] values) {
        ArgumentCheck.atLeast("draws", values.length, 1);
        return of(values, IntStream.range(0, values[0].length).boxed().toList());
    }

    /**
     * What knowing is worth where only some policies may be chosen.
     *
     * @param values one row a draw of the parameters, one column a policy: what that policy comes to; more is better
     * @param among indices of the policies that may be chosen, in ascending order
     * @throws IllegalArgumentException without a draw or a policy to choose, or when rows differ in length
     */
    public static ValueOfKnowing of(double[][] values, List<Integer> among) {
        int draws = ArgumentCheck.atLeast("draws", values.length, 1);
        int policies = ArgumentCheck.atLeast("policies", values[0].length, 1);
        ArgumentCheck.atLeast("policies to choose from", among.size(), 1);
        Double[] means = new Double[policies];
        Double[] shares = new Double[policies];
        Arrays.fill(means, 0.0);
        Arrays.fill(shares, 0.0);
        double ofBest = 0;
        for (double[] row : values) {
            ArgumentCheck.sameLength("policies of every draw", policies, row.length);
            double largest = largest(row, among);
            long equals = among.stream().filter(p -> row[p] == largest).count();
            ofBest += largest / draws;
            for (int p = 0; p < policies; p++) {
                means[p] += row[p] / draws;
            }
            for (int p : among) {
                shares[p] += row[p] == largest ? 1.0 / equals / draws : 0;
            }
        }
        int best = among.get(0);
        for (int p : among) {
            best = means[p] > means[best] ? p : best;
        }
        return new ValueOfKnowing(best, List.of(means), List.of(shares), Math.max(0, ofBest - means[best]));
    }

    private static double largest(double[] row, List<Integer> among) {
        double largest = row[among.get(0)];
        for (int p : among) {
            largest = Math.max(largest, row[p]);
        }
        return largest;
    }
}
