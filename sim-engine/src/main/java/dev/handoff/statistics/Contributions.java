package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Which groups of parameters a result's variance over draws of the parameters comes from: least squares of what each draw came to on the
 * draws, a group's share being the variance of its part of the line, less what chance would give it.
 *
 * <p>Source: Song and Nelson, "Quickly assessing contributions to input uncertainty", IIE Transactions 47 (2015). With coefficients b of a
 * group, their covariance V and the covariance S of its draws the share is max(0, b'Sb − tr(VS)) over the variance of the result; with one
 * parameter max(0, b² − se²)·var(x)/var(y). Where there are more parameters than a third of the draws, the line takes up one after the
 * other, the one that explains most of what is left first, until the next would explain no more than chance (|t| ≤ 2) or a third is
 * reached.
 *
 * @param shares of each group in the order given, 0 to 1; they need not sum to 1
 * @param explained R², the share of the variance the line explains; below 0.8 the shares are rough
 */
public record Contributions(List<Double> shares, double explained) {

    private static final double ROUGH_BELOW = 0.8;
    private static final double MORE_THAN_CHANCE = 2;

    /** A column of which others leave no more than this share of its variance is made up of them, but for rounding. */
    private static final double NOTHING_OF_ITS_OWN = 1e-7;

    /** Parameters drawn together: {@code draws[b][j]} is the j-th of them in draw b. */
    public record Group(String name, double[][] draws) {}

    /**
     * The groups' shares in the variance of a result.
     *
     * @param groups of parameters that are drawn independently of other groups
     * @param results what each draw came to, averaged over its lucks; at least six
     * @throws IllegalArgumentException with fewer results, or when a group has another number of draws
     */
    public static Contributions of(List<Group> groups, double[] results) {
        ArgumentCheck.atLeast("draws", results.length, 6);
        List<double[]> columns = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            double[][] draws = groups.get(g).draws();
            ArgumentCheck.sameLength("draws of " + groups.get(g).name() + " and results", draws.length, results.length);
            for (int j = 0; j < draws[0].length; j++) {
                double[] standardised = standardised(draws, j);
                if (standardised.length > 0) {
                    columns.add(standardised);
                    owners.add(g);
                }
            }
        }
        double variance = Moments.of(results).variance();
        List<Integer> used = variance > 0 ? chosen(columns, results) : List.of();
        if (used.isEmpty()) {
            return new Contributions(groups.stream().map(g -> 0.0).toList(), 0);
        }
        return split(groups.size(), columns, owners, used, results, variance);
    }

    /** Whether the line explains too little for more than a rough order of the groups. */
    public boolean rough() {
        return explained < ROUGH_BELOW;
    }

    private static Contributions split(
            int groups,
            List<double[]> columns,
            List<Integer> owners,
            List<Integer> used,
            double[] results,
            double variance) {
        OLSMultipleLinearRegression line = line(columns, used, results);
        double[] b = line.estimateRegressionParameters();
        RealMatrix covariance = new Array2DRowRealMatrix(line.estimateRegressionParametersVariance())
                .scalarMultiply(line.estimateErrorVariance());
        Double[] shares = new Double[groups];
        for (int g = 0; g < groups; g++) {
            double part = 0;
            for (int i = 0; i < used.size(); i++) {
                for (int j = 0; j < used.size(); j++) {
                    if (owners.get(used.get(i)) == g && owners.get(used.get(j)) == g) {
                        double s = product(columns.get(used.get(i)), columns.get(used.get(j))) / (results.length - 1);
                        part += (b[i + 1] * b[j + 1] - covariance.getEntry(i + 1, j + 1)) * s;
                    }
                }
            }
            shares[g] = Math.max(0, part) / variance;
        }
        return new Contributions(List.of(shares), line.calculateRSquared());
    }

    /** The columns of the line: all of them, or as many as a third of the draws can bear. */
    private static List<Integer> chosen(List<double[]> columns, double[] results) {
        int most = results.length / 3;
        List<Integer> used = new ArrayList<>();
        if (columns.size() <= most) {
            for (int i = 0; i < columns.size(); i++) {
                if (ofItsOwn(columns, used, i) > 0) {
                    used.add(i);
                }
            }
            return used;
        }
        double[] left = residuals(columns, used, results);
        while (used.size() < most) {
            int next = bestOf(columns, used, left);
            if (next < 0) {
                return used;
            }
            used.add(next);
            double[] then = residuals(columns, used, results);
            double degrees = results.length - used.size() - 1.0;
            double t2 = (product(left, left) / product(then, then) - 1) * degrees;
            if (!(t2 > MORE_THAN_CHANCE * MORE_THAN_CHANCE)) {
                used.remove(used.size() - 1);
                return used;
            }
            left = then;
        }
        return used;
    }

    private static int bestOf(List<double[]> columns, List<Integer> used, double[] left) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < columns.size(); i++) {
            double size = used.contains(i) ? 0 : ofItsOwn(columns, used, i);
            double gain = size > 0 ? square(product(residuals(columns, used, columns.get(i)), left)) / size : -1;
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    /** The sum of squares that a column has beyond the columns used; 0 where they make it up entirely. */
    private static double ofItsOwn(List<double[]> columns, List<Integer> used, int column) {
        double[] rest = residuals(columns, used, columns.get(column));
        double size = product(rest, rest);
        return size < NOTHING_OF_ITS_OWN * rest.length ? 0 : size;
    }

    private static double[] residuals(List<double[]> columns, List<Integer> used, double[] of) {
        if (used.isEmpty()) {
            double mean = Moments.of(of).mean();
            return Arrays.stream(of).map(x -> x - mean).toArray();
        }
        return line(columns, used, of).estimateResiduals();
    }

    private static OLSMultipleLinearRegression line(List<double[]> columns, List<Integer> used, double[] results) {
        double[][] x = new double[results.length][used.size()];
        for (int j = 0; j < used.size(); j++) {
            for (int b = 0; b < results.length; b++) {
                x[b][j] = columns.get(used.get(j))[b];
            }
        }
        OLSMultipleLinearRegression line = new OLSMultipleLinearRegression();
        line.newSampleData(results, x);
        return line;
    }

    /** Column {@code j} with mean 0 and standard deviation 1; nothing when it does not vary. */
    private static double[] standardised(double[][] draws, int j) {
        double[] column = Arrays.stream(draws).mapToDouble(d -> d[j]).toArray();
        Moments moments = Moments.of(column);
        return moments.sd() > 1e-12 * Math.abs(moments.mean())
                ? Arrays.stream(column)
                        .map(x -> (x - moments.mean()) / moments.sd())
                        .toArray()
                : new double[0];
    }

    private static double square(double x) {
        return x * x;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
