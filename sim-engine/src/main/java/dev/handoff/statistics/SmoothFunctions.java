package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The functions in which a figure is sought that depends on one or several parameters: natural cubic splines of each, whose penalty is the
 * integral of the squared second derivative, and of several the products of two as well.
 *
 * <p>Source: Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009) §5.2.1 for the basis, §9.1 for sums of
 * splines.
 */
final class SmoothFunctions {

    private static final int MOST_KNOTS = 7;

    /** With more parameters than this only straight lines are sought: each further function would follow noise. */
    private static final int CASES_A_FUNCTION = 5;

    /** What a product of two parameters costs, in the units of a spline's roughness on a range of length 1. */
    private static final double OF_A_PRODUCT = 10;

    private final int cases;
    private final List<double[]> functions = new ArrayList<>();
    private final List<double[][]> blocks = new ArrayList<>(); // penalties, block by block along the diagonal

    private SmoothFunctions(int cases) {
        this.cases = cases;
    }

    /**
     * A regression on one parameter, or on several together.
     *
     * @param values a row a case, a column a parameter
     */
    static PenalisedRegression regression(double[][] values) {
        SmoothFunctions f = new SmoothFunctions(values.length);
        f.add(constant(values.length), 0);
        List<double[]> varying = IntStream.range(0, values[0].length)
                .mapToObj(p -> scaled(column(values, p)))
                .filter(x -> x.length > 0)
                .toList();
        int most = values.length / CASES_A_FUNCTION;
        boolean curved = varying.size() * (MOST_KNOTS - 1) <= most;
        int products = varying.size() * (varying.size() - 1) / 2;
        varying.forEach(x -> f.addOf(x, curved));
        if (curved && f.functions.size() + products <= most) {
            f.addProducts(varying);
        }
        return f.solve();
    }

    private static double[] constant(int cases) {
        double[] ones = new double[cases];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] column(double[][] values, int parameter) {
        return Arrays.stream(values).mapToDouble(row -> row[parameter]).toArray();
    }

    /** On a range from 0 to 1; empty where it does not vary. */
    private static double[] scaled(double[] x) {
        double low = Arrays.stream(x).min().orElseThrow();
        double high = Arrays.stream(x).max().orElseThrow();
        return high > low ? Arrays.stream(x).map(v -> (v - low) / (high - low)).toArray() : new double[0];
    }

    private void add(double[] function, double penalty) {
        functions.add(function);
        blocks.add(new double[][] {{penalty}});
    }

    private void addOf(double[] x, boolean curved) {
        add(x, 0);
        double[] knots = knots(x);
        int bent = knots.length - 2;
        if (!curved || bent < 1) {
            return;
        }
        for (int k = 0; k < bent; k++) {
            int knot = k;
            functions.add(Arrays.stream(x).map(v -> bend(knots, knot, v)).toArray());
        }
        blocks.add(roughness(knots));
    }

    private void addProducts(List<double[]> varying) {
        for (int a = 0; a < varying.size(); a++) {
            for (int b = a + 1; b < varying.size(); b++) {
                double[] one = varying.get(a);
                double[] other = varying.get(b);
                add(
                        IntStream.range(0, cases)
                                .mapToDouble(i -> (one[i] - 0.5) * (other[i] - 0.5))
                                .toArray(),
                        OF_A_PRODUCT);
            }
        }
    }

    /** Evenly spread over the cases; fewer where few values occur. */
    private static double[] knots(double[] x) {
        double[] distinct = Arrays.stream(x).sorted().distinct().toArray();
        int knots = Math.min(MOST_KNOTS, distinct.length);
        return IntStream.range(0, knots)
                .mapToDouble(k -> knots == 1 ? distinct[0] : distinct[k * (distinct.length - 1) / (knots - 1)])
                .toArray();
    }

    /** N(k+2) of §5.2.1: cubic between the knots, straight beyond the outer ones. */
    private static double bend(double[] knots, int k, double v) {
        int last = knots.length - 1;
        return cubic(knots, k, v) - cubic(knots, last - 1, v);
    }

    private static double cubic(double[] knots, int k, double v) {
        double end = knots[knots.length - 1];
        return (cube(v - knots[k]) - cube(v - end)) / (end - knots[k]);
    }

    private static double cube(double v) {
        return v > 0 ? v * v * v : 0;
    }

    private static double second(double[] knots, int k, double v) {
        int last = knots.length - 1;
        return secondOfCubic(knots, k, v) - secondOfCubic(knots, last - 1, v);
    }

    private static double secondOfCubic(double[] knots, int k, double v) {
        double end = knots[knots.length - 1];
        return 6 * (Math.max(0, v - knots[k]) - Math.max(0, v - end)) / (end - knots[k]);
    }

    /** ∫ f''g'': second derivatives are straight between knots, so Simpson's rule is exact. */
    private static double[][] roughness(double[] knots) {
        int bent = knots.length - 2;
        double[][] penalty = new double[bent][bent];
        for (int a = 0; a < bent; a++) {
            for (int b = 0; b < bent; b++) {
                for (int s = 0; s + 1 < knots.length; s++) {
                    double middle = (knots[s] + knots[s + 1]) / 2;
                    penalty[a][b] += (knots[s + 1] - knots[s])
                            / 6
                            * (second(knots, a, knots[s]) * second(knots, b, knots[s])
                                    + 4 * second(knots, a, middle) * second(knots, b, middle)
                                    + second(knots, a, knots[s + 1]) * second(knots, b, knots[s + 1]));
                }
            }
        }
        return penalty;
    }

    private PenalisedRegression solve() {
        double[][] rows = new double[cases][];
        for (int i = 0; i < cases; i++) {
            int at = i;
            rows[i] = functions.stream()
                    .flatMapToDouble(f -> DoubleStream.of(f[at]))
                    .toArray();
        }
        double[][] penalty = new double[functions.size()][functions.size()];
        int from = 0;
        for (double[][] block : blocks) {
            for (int i = 0; i < block.length; i++) {
                System.arraycopy(block[i], 0, penalty[from + i], from, block.length);
            }
            from += block.length;
        }
        return PenalisedRegression.of(rows, penalty);
    }
}
