package dev.handoff.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.util.FastMath;

/**
 * What policies bring beyond the first one, draw by draw of what is not known, over a few lucks of each draw.
 *
 * <p>The first policy's own column is left out: it is 0. More is better.
 */
final class NetBenefits {

    private static final double NOTHING = 1e-12;

    private final double[][] gains; // a row a draw, a column a policy but the first: mean over lucks
    private final double[][] noise; // a row a draw: luck's covariance of that mean, row by row

    private NetBenefits(double[][] gains, double[][] noise) {
        this.gains = gains;
        this.noise = noise;
    }

    /** @param outcomes by draw, luck and policy; two lucks of every draw at least */
    static NetBenefits of(double[][][] outcomes) {
        double[][] gains = new double[outcomes.length][];
        double[][] noise = new double[outcomes.length][];
        for (int draw = 0; draw < outcomes.length; draw++) {
            double[][] each =
                    Arrays.stream(outcomes[draw]).map(NetBenefits::beyondFirst).toArray(double[][]::new);
            gains[draw] = mean(each);
            noise[draw] = noise(each, gains[draw]);
        }
        return new NetBenefits(gains, noise);
    }

    private static double[] beyondFirst(double[] policies) {
        return IntStream.range(1, policies.length)
                .mapToDouble(p -> policies[p] - policies[0])
                .toArray();
    }

    private static double[] mean(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToDouble(c ->
                        Arrays.stream(rows).mapToDouble(r -> r[c]).average().orElseThrow())
                .toArray();
    }

    private static double[] noise(double[][] lucks, double[] mean) {
        int n = lucks.length;
        int d = mean.length;
        double[] covariance = new double[d * d];
        for (double[] luck : lucks) {
            for (int a = 0; a < d; a++) {
                for (int b = 0; b < d; b++) {
                    covariance[a * d + b] += (luck[a] - mean[a]) * (luck[b] - mean[b]) / (n - 1) / n;
                }
            }
        }
        return covariance;
    }

    int draws() {
        return gains.length;
    }

    int others() {
        return gains[0].length;
    }

    /** The gains of these draws, in that order. */
    double[][] gains(int[] draws) {
        return Arrays.stream(draws).mapToObj(d -> gains[d]).toArray(double[][]::new);
    }

    /**
     * The gains of these draws drawn together until they spread no more than what is not known makes them: the linear map that takes their
     * covariance to the covariance less luck's (the optimal one between normal distributions, Olkin and Pukelsheim, Linear Algebra and its
     * Applications 48, 1982). Without luck nothing is changed.
     */
    double[][] withoutLuck(int[] draws) {
        double[][] seen = gains(draws);
        double[] mean = mean(seen);
        RealMatrix spread = new Covariance(new Array2DRowRealMatrix(seen, false)).getCovarianceMatrix();
        RealMatrix known = spread.subtract(luck(draws));
        RealMatrix root = power(spread, 0.5);
        RealMatrix back = power(spread, -0.5);
        RealMatrix map = back.multiply(power(root.multiply(power(known, 1)).multiply(root), 0.5))
                .multiply(back);
        return Arrays.stream(seen).map(row -> moved(row, mean, map)).toArray(double[][]::new);
    }

    private static double[] moved(double[] row, double[] mean, RealMatrix map) {
        double[] off = map.operate(IntStream.range(0, row.length)
                .mapToDouble(i -> row[i] - mean[i])
                .toArray());
        return IntStream.range(0, row.length).mapToDouble(i -> mean[i] + off[i]).toArray();
    }

    private RealMatrix luck(int[] draws) {
        int d = others();
        double[] average = mean(Arrays.stream(draws).mapToObj(i -> noise[i]).toArray(double[][]::new));
        RealMatrix luck = new Array2DRowRealMatrix(d, d);
        for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
                luck.setEntry(a, b, average[a * d + b]);
            }
        }
        return luck;
    }

    /** A power of a symmetric matrix on the directions in which it is positive; 0 on the others. */
    private static RealMatrix power(RealMatrix m, double exponent) {
        EigenDecomposition eigen = new EigenDecomposition(m.add(m.transpose()).scalarMultiply(0.5));
        double[] values = eigen.getRealEigenvalues();
        double least = NOTHING * Math.max(0, Arrays.stream(values).max().orElse(0));
        RealMatrix diagonal = new Array2DRowRealMatrix(values.length, values.length);
        for (int i = 0; i < values.length; i++) {
            diagonal.setEntry(i, i, values[i] > least ? FastMath.pow(values[i], exponent) : 0);
        }
        return eigen.getV().multiply(diagonal).multiply(eigen.getVT());
    }
}
