package dev.handoff.statistics;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many standard errors wide intervals must be to hold at several points together: the quantile of the largest |t| over the points,
 * where the points were simulated under the same luck and so move together.
 *
 * <p>The replications' own deviations from their means, each times a normal number, give a normal vector of the same correlation; divided
 * by √(χ²/(n − 1)) it is multivariate t. Source: max-t bands, Hothorn, Bretz and Westfall, "Simultaneous inference in general parametric
 * models", Biometrical Journal 50 (2008); multipliers as in Mammen, Annals of Statistics 21 (1993). The simulated quantile is kept between
 * Student's factor for one point and Bonferroni's for all, between which the true one lies.
 */
final class SimultaneousFactor {

    private static final int DRAWS = 4_000;

    private SimultaneousFactor() {}

    /**
     * The factor.
     *
     * @param differences a row a point, a column a replication; two replications at least
     * @param spent degrees of freedom that a {@linkplain CorrectedSample correction} has taken; 0 for plain values
     * @param uniforms where random numbers come from
     */
    static double of(double[][] differences, int spent, double confidence, DoubleSupplier uniforms) {
        int degrees = differences[0].length - 1 - spent;
        double[][] directions = Arrays.stream(differences)
                .map(SimultaneousFactor::direction)
                .filter(d -> d.length > 0)
                .toArray(double[][]::new);
        double alone = StudentT.factor(degrees, confidence);
        if (directions.length < 2) {
            return alone;
        }
        double bonferroni = StudentT.factor(degrees, 1 - (1 - confidence) / directions.length);
        return Math.min(bonferroni, Math.max(alone, quantile(directions, degrees, confidence, uniforms)));
    }

    /** The deviations from the mean as a vector of length 1; empty where nothing varies. */
    private static double[] direction(double[] sample) {
        Moments m = Moments.of(sample);
        double length = m.sd() * Math.sqrt(m.count() - 1);
        return length > 0
                ? Arrays.stream(sample).map(x -> (x - m.mean()) / length).toArray()
                : new double[0];
    }

    private static double quantile(double[][] directions, int degrees, double confidence, DoubleSupplier uniforms) {
        int n = directions[0].length;
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        ChiSquaredDistribution chi = new ChiSquaredDistribution(null, degrees);
        double[] largest = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] multipliers = IntStream.range(0, n)
                    .mapToDouble(r -> normal.inverseCumulativeProbability(uniforms.getAsDouble()))
                    .toArray();
            double scale = Math.sqrt(chi.inverseCumulativeProbability(uniforms.getAsDouble()) / degrees);
            largest[draw] = largest(directions, multipliers) / scale;
        }
        Arrays.sort(largest);
        return largest[(int) Math.ceil(confidence * DRAWS) - 1];
    }

    private static double largest(double[][] directions, double[] multipliers) {
        double largest = 0;
        for (double[] direction : directions) {
            double sum = 0;
            for (int r = 0; r < direction.length; r++) {
                sum += direction[r] * multipliers[r];
            }
            largest = Math.max(largest, Math.abs(sum));
        }
        return largest;
    }
}
