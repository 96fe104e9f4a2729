package dev.handoff.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * Least squares on given functions of the data with a penalty on their coefficients, how large a penalty chosen by generalised
 * cross-validation: the larger, the smoother.
 *
 * <p>In the basis of Demmler and Reinsch (orthonormal on the data, the penalty diagonal) every fit is a few inner products. Source: Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009) §5.4 and §7.10; GCV: Craven and Wahba, Numerische
 * Mathematik 31 (1979), with the factor 1.4 of Kim and Gu, Journal of the Royal Statistical Society B 66 (2004).
 */
final class PenalisedRegression {

    /** Penalties tried, from next to none to all but straight; in units of the roughness of the roughest function. */
    private static final int PENALTIES = 25;

    private static final double SMALLEST = -4;
    private static final double LARGEST = 5;
    private static final double NOTHING = 1e-13; // of a square

    /** A degree of freedom counts for so many, against fits that follow noise. */
    private static final double STRICT = 1.4;

    private final double[][] basis; // a row a function, orthonormal over the data
    private final double[] roughness; // of each, 0 where it costs nothing

    private PenalisedRegression(double[][] basis, double[] roughness) {
        this.basis = basis;
        this.roughness = roughness;
    }

    /**
     * A regression on functions of the data.
     *
     * @param functions a row a case, a column a function
     * @param penalty symmetric, positive semidefinite, of the coefficients
     */
    static PenalisedRegression of(double[][] functions, double[][] penalty) {
        RealMatrix f = new Array2DRowRealMatrix(functions, false);
        EigenDecomposition products = new EigenDecomposition(f.transpose().multiply(f));
        double[] squares = products.getRealEigenvalues();
        double largest = Arrays.stream(squares).max().orElseThrow();
        double[][] back = IntStream.range(0, squares.length)
                .filter(k -> squares[k] > NOTHING * largest)
                .mapToObj(k -> products.getEigenvector(k)
                        .mapDivide(Math.sqrt(squares[k]))
                        .toArray())
                .toArray(double[][]::new);
        RealMatrix orthonormal = new Array2DRowRealMatrix(back, false).transpose();
        RealMatrix cost = orthonormal
                .transpose()
                .multiply(new Array2DRowRealMatrix(penalty, false))
                .multiply(orthonormal);
        EigenDecomposition eigen =
                new EigenDecomposition(cost.add(cost.transpose()).scalarMultiply(0.5));
        double[] roughness = Arrays.stream(eigen.getRealEigenvalues())
                .map(e -> Math.max(0, e))
                .toArray();
        return new PenalisedRegression(
                f.multiply(orthonormal.multiply(eigen.getV())).transpose().getData(), roughness);
    }

    /** The smooth values at the cases. */
    double[] fit(double[] values) {
        double[] coefficients = new double[basis.length];
        double total = 0;
        for (double y : values) {
            total += y * y;
        }
        for (int k = 0; k < basis.length; k++) {
            coefficients[k] = product(basis[k], values);
        }
        double penalty = penalty(coefficients, total, values.length);
        double[] fitted = new double[values.length];
        for (int k = 0; k < basis.length; k++) {
            double c = coefficients[k] / (1 + penalty * roughness[k]);
            for (int i = 0; i < fitted.length; i++) {
                fitted[i] += c * basis[k][i];
            }
        }
        return fitted;
    }

    /** The penalty with the least GCV = RSS/(n − 1.4·degrees)². */
    private double penalty(double[] coefficients, double total, int n) {
        double largest = Arrays.stream(roughness).max().orElse(0);
        if (!(largest > 0)) {
            return 0;
        }
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step < PENALTIES; step++) {
            double penalty = FastMath.pow(10, SMALLEST + (LARGEST - SMALLEST) * step / (PENALTIES - 1)) / largest;
            double explained = 0;
            double degrees = 0;
            for (int k = 0; k < coefficients.length; k++) {
                double kept = 1 / (1 + penalty * roughness[k]);
                degrees += kept;
                explained += coefficients[k] * coefficients[k] * kept * (2 - kept);
            }
            double gcv = (total - explained) / ((n - STRICT * degrees) * (n - STRICT * degrees));
            if (gcv <= least) {
                least = gcv;
                best = penalty;
            }
        }
        return best;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
