package dev.handoff.calibration.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Two figures that cannot both be had: one is missed, and would be met if the other had not been asked for.
 *
 * @param missed the figure that is missed, the further one of the two
 * @param against the figure that stands against it
 */
public record Fight(int missed, int against) {
    private static final double MISSED = 1;
    private static final double HALF = 0.5;
    private static final int NONE = -1;

    /** The fights after a search, those of the figure missed most first; each pair once. */
    public static List<Fight> of(MomentFit fit) {
        List<Fight> fights = new ArrayList<>();
        missed(fit)
                .forEach(i -> against(fit, i)
                        .filter(k -> fights.stream().noneMatch(f -> f.missed == k && f.against == i))
                        .ifPresent(k -> fights.add(new Fight(i, k))));
        return fights;
    }

    /** Figures missed by more than they are known to, the furthest first. */
    public static List<Integer> missed(MomentFit fit) {
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < fit.problem().figures(); i++) {
            if (Math.abs(fit.miss(i)) > MISSED) {
                missed.add(i);
            }
        }
        missed.sort((a, b) -> Double.compare(Math.abs(fit.miss(b)), Math.abs(fit.miss(a))));
        return missed;
    }

    /** The figure without which the miss would be smallest, where that is less than half of what it is. */
    private static Optional<Integer> against(MomentFit fit, int missed) {
        double least = HALF * Math.min(Math.abs(fit.miss(missed)), Math.abs(missWithout(fit, missed, NONE)));
        Optional<Integer> found = Optional.empty();
        for (int k = 0; k < fit.problem().figures(); k++) {
            double left = k == missed ? Double.POSITIVE_INFINITY : Math.abs(missWithout(fit, missed, k));
            if (left < least) {
                least = left;
                found = Optional.of(k);
            }
        }
        return found;
    }

    /** The miss that is expected, by the slopes at the best moves and without ends of what is allowed, where one figure is left out. */
    private static double missWithout(MomentFit fit, int figure, int left) {
        RealMatrix slopes = fit.scaledSlopes();
        RealVector row = slopes.getRowVector(figure);
        if (left != NONE) {
            slopes.setRowVector(left, row.mapMultiply(0));
        }
        RealVector misses = new ArrayRealVector(fit.problem().figures());
        for (int i = 0; i < misses.getDimension(); i++) {
            misses.setEntry(i, i == left ? 0 : fit.miss(i));
        }
        RealMatrix precision = slopes.transpose()
                .multiply(slopes)
                .add(MatrixUtils.createRealIdentityMatrix(fit.problem().values()));
        RealVector pull = slopes.transpose().operate(misses).mapMultiply(-1).subtract(new ArrayRealVector(fit.moves()));
        return fit.miss(figure)
                + row.dotProduct(
                        new CholeskyDecomposition(precision).getSolver().solve(pull));
    }
}
