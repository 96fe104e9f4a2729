package dev.handoff.calibration.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * What the figures say about the values, and what they leave open.
 *
 * @param settled in how many independent directions the figures say more than was assumed: eigenvalues of J′WJ above the prior's 1
 * @param strengths all those eigenvalues, the largest first
 * @param directions the direction of each, a share per value
 * @param open per value the share of its variance that the figures leave: 1 where they say nothing about it
 * @param inseparable groups of values that move all figures in the same proportion: only what they do together is known
 * @param unknown values about which the figures say next to nothing
 */
public record Identification(
        int settled,
        double[] strengths,
        double[][] directions,
        double[] open,
        List<List<Integer>> inseparable,
        List<Integer> unknown) {
    private static final double SAME_FINGERPRINT = 0.97;
    private static final double NEXT_TO_NOTHING = 0.9;
    private static final double MOVES_SOMETHING = 0.5;

    /** What is known after a search. */
    public static Identification of(MomentFit fit) {
        EigenDecomposition eigen = new EigenDecomposition(fit.information());
        double[] strengths = eigen.getRealEigenvalues();
        double[][] covariance = fit.covariance();
        double[] open = IntStream.range(0, covariance.length)
                .mapToDouble(j -> covariance[j][j])
                .toArray();
        List<List<Integer>> groups = inseparable(fit.scaledSlopes());
        return new Identification(
                (int) Arrays.stream(strengths).filter(s -> s > 1).count(),
                strengths,
                IntStream.range(0, strengths.length)
                        .mapToObj(i -> eigen.getEigenvector(i).toArray())
                        .toArray(double[][]::new),
                open,
                groups,
                IntStream.range(0, open.length)
                        .filter(j -> open[j] > NEXT_TO_NOTHING)
                        .filter(j -> groups.stream().noneMatch(group -> group.contains(j)))
                        .boxed()
                        .toList());
    }

    /** Values whose slopes are in proportion; those that hardly move anything have no fingerprint to compare. */
    private static List<List<Integer>> inseparable(RealMatrix slopes) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int j = 0; j < slopes.getColumnDimension(); j++) {
            RealVector column = slopes.getColumnVector(j);
            if (column.getNorm() >= MOVES_SOMETHING) {
                int value = j;
                groups.stream()
                        .filter(group -> group.stream()
                                .allMatch(other ->
                                        Math.abs(column.cosine(slopes.getColumnVector(other))) > SAME_FINGERPRINT))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(value), () -> groups.add(new ArrayList<>(List.of(value))));
            }
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
