package dev.handoff.statistics;

import java.util.Arrays;

/**
 * Mean, standard deviation and skewness of a sample, by several passes, so that a large mean costs no digits.
 *
 * <p>Source: Chan, Golub, LeVeque, "Algorithms for computing the sample variance", The American Statistician 37 (1983); skewness is
 * Fisher's G₁ = n/((n−1)(n−2))·Σ((x − mean)/sd)³.
 *
 * @param count number of values
 * @param mean arithmetic mean; NaN without values or with an infinite one
 * @param sd standard deviation with divisor n − 1; NaN below two values
 * @param skewness sample skewness; NaN below three values, 0 when all are equal
 */
public record Moments(int count, double mean, double sd, double skewness) {

    /** The moments of {@code values}. */
    public static Moments of(double... values) {
        int n = values.length;
        double rough = Arrays.stream(values).sum() / n;
        double mean = rough + sumOfPowers(values, rough, 1) / n;
        double sd = n < 2 ? Double.NaN : Math.sqrt(sumOfPowers(values, mean, 2) / (n - 1));
        return new Moments(n, mean, sd, skewness(values, mean, sd));
    }

    /** Variance, the square of the standard deviation. */
    public double variance() {
        return sd * sd;
    }

    /** Standard error of the mean of independent values, sd/√n. */
    public double standardError() {
        return sd / Math.sqrt(count);
    }

    private static double skewness(double[] values, double mean, double sd) {
        double n = values.length;
        if (n < 3) {
            return Double.NaN;
        }
        return sd == 0 ? 0 : n / ((n - 1) * (n - 2)) * sumOfPowers(values, mean, 3) / (sd * sd * sd);
    }

    private static double sumOfPowers(double[] values, double centre, int power) {
        double sum = 0;
        for (double value : values) {
            double deviation = value - centre;
            sum += power == 1 ? deviation : power == 2 ? deviation * deviation : deviation * deviation * deviation;
        }
        return sum;
    }
}
