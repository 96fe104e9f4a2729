package dev.handoff.calibration.estimate;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Where a log-likelihood is largest, and how sharply.
 *
 * @param point the values there
 * @param value the log-likelihood there
 * @param covariance of the values: inverse of the observed information (minus the second derivatives)
 * @param found whether the slope is nought there; otherwise the search ended on the way
 */
public record Maximum(double[] point, double value, double[][] covariance, boolean found) {

    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVINGS = 40;
    private static final double FLAT = 1e-10;

    /** A step is taken that climbs this share of what the slope promises. */
    private static final double CLIMBS = 1e-4;

    /** So much of its size a sum of a million logarithms may be wrong by rounding alone. */
    private static final double ROUNDING = 1e-12;

    /**
     * Newton's method with step halving. Where the surface is not bowed downward, directions are turned so that it climbs (Nocedal and
     * Wright, "Numerical Optimization", 2006, §3.4).
     */
    public static Maximum of(LogLikelihood likelihood, double... start) {
        Place here = Place.of(likelihood, start.clone());
        boolean found = false;
        for (int step = 0; step < MOST_STEPS && !found; step++) {
            double[] direction = uphill(here.gradient(), here.hessian());
            double rise = product(here.gradient(), direction);
            found = rise < FLAT * (1 + FLAT * Math.abs(here.value()));
            if (found) {
                // so near that the last step needs no trial: what is left of the way is squared by it
                return new Maximum(moved(here.x(), direction, 1), here.value(), inverse(here.hessian()), true);
            }
            Place next = higher(likelihood, here, direction, rise);
            if (next == null) {
                // nothing higher in the digits there are: as flat as it gets
                found = rise < 1e-6 * (1 + Math.abs(here.value()) * 1e-3);
                break;
            }
            here = next;
        }
        return new Maximum(here.x(), here.value(), inverse(here.hessian()), found);
    }

    /** A point with the likelihood there and its derivatives. */
    private record Place(double[] x, double value, double[] gradient, double[][] hessian) {
        static Place of(LogLikelihood likelihood, double[] x) {
            int n = likelihood.size();
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            return new Place(x, likelihood.at(x, gradient, hessian), gradient, hessian);
        }
    }

    /** Standard error of a value. */
    public double se(int i) {
        return Math.sqrt(covariance[i][i]);
    }

    /** A higher place in that direction, the whole step tried first with its derivatives: it hardly ever fails. Null where there is none. */
    private static @Nullable Place higher(LogLikelihood likelihood, Place from, double[] direction, double rise) {
        // near the top the rise is smaller than what rounding does to the sum: a step is then not refused for it
        double least = from.value() - ROUNDING * Math.abs(from.value());
        Place whole = Place.of(likelihood, moved(from.x(), direction, 1));
        if (whole.value() >= least + CLIMBS * rise) {
            return whole;
        }
        double share = 1;
        for (int h = 1; h < MOST_HALVINGS; h++) {
            share /= 2;
            double[] to = moved(from.x(), direction, share);
            if (likelihood.valueAt(to) >= least + CLIMBS * share * rise) {
                return Place.of(likelihood, to);
            }
        }
        return null;
    }

    private static double[] moved(double[] x, double[] direction, double share) {
        double[] to = x.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += share * direction[i];
        }
        return to;
    }

    /** (−H)⁻¹ times the slope, with the curvatures of −H made positive. */
    private static double[] uphill(double[] gradient, double[][] hessian) {
        return new Array2DRowRealMatrix(inverse(hessian)).operate(gradient);
    }

    private static double[][] inverse(double[][] hessian) {
        RealMatrix half = new Array2DRowRealMatrix(hessian).scalarMultiply(-0.5);
        // second differences are not symmetric to the last digit, and the decomposition looks at that
        RealMatrix matrix = half.add(half.transpose());
        EigenDecomposition parts = new EigenDecomposition(matrix);
        double[] curvature = parts.getRealEigenvalues();
        double largest = 1e-300;
        for (double c : curvature) {
            largest = Math.max(largest, Math.abs(c));
        }
        int n = curvature.length;
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            double bend = Math.max(Math.abs(curvature[k]), 1e-12 * largest);
            double[] v = parts.getEigenvector(k).toArray();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i][j] += v[i] * v[j] / bend;
                }
            }
        }
        return inverse;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
