package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * What perfect data could be worth for a choice between policies: whoever knew the parameters would choose the best policy for each of
 * them; whoever does not chooses once for all.
 *
 * <p>Source: expected value of perfect information, Raiffa and Schlaifer, "Applied Statistical Decision Theory" (1961).
 *
 * @param best index of the policy with the largest mean over all draws; of equals the first
 * @param means mean of each policy over the draws, in the unit of the values
 * @param shareBest share of draws in which each policy is best; equals share a draw
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
        int draws = ArgumentCheck.atLeast("draws", values.length, 1);
        int policies = ArgumentCheck.atLeast("policies", values[0].length, 1);
        Double[] means = new Double[policies];
        Double[] shares = new Double[policies];
        Arrays.fill(means, 0.0);
        Arrays.fill(shares, 0.0);
        double ofBest = 0;
        for (double[] row : values) {
            ArgumentCheck.sameLength("policies of every draw", policies, row.length);
            double largest = largest(row);
            long equals = Arrays.stream(row).filter(x -> x == largest).count();
            ofBest += largest / draws;
            for (int p = 0; p < policies; p++) {
                means[p] += row[p] / draws;
                shares[p] += row[p] == largest ? 1.0 / equals / draws : 0;
            }
        }
        int best = 0;
        for (int p = 1; p < policies; p++) {
            best = means[p] > means[best] ? p : best;
        }
        return new ValueOfKnowing(best, List.of(means), List.of(shares), Math.max(0, ofBest - means[best]));
    }

    private static double largest(double[] row) {
        double largest = row[0];
        for (double x : row) {
            largest = Math.max(largest, x);
        }
        return largest;
    }
}
