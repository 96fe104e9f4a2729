package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The difference between two policies along a parameter, simulated at some of its values under the same luck at all of them.
 *
 * <p>Between two neighbouring values every replication's difference is taken to be a straight line, so that mean and variance are known
 * there too. The interval of a crossing is Fieller's (Journal of the Royal Statistical Society B 16, 1954): all values at which 0 lies
 * inside the band mean ± factor × standard error.
 */
public final class PairedCurve {

    private final double[] positions;
    private final double[][] differences;
    private final Moments[] moments;
    private final double confidence;
    private final double factor;

    private PairedCurve(double[] positions, double[][] differences, double confidence, double factor) {
        this.positions = positions;
        this.differences = differences;
        this.moments = Arrays.stream(differences).map(Moments::of).toArray(Moments[]::new);
        this.confidence = confidence;
        this.factor = factor;
    }

    /**
     * A curve.
     *
     * @param positions values of the parameter, ascending; two at least
     * @param differences of each value the other policy's figure less the base's, replication by replication; two replications at least
     * @param confidence at which the band holds at all values together
     * @param factor how many standard errors wide the band is; see {@link #factor(double[][], double, DoubleSupplier)}
     * @throws IllegalArgumentException when positions do not ascend, or the differences do not fit them
     */
    public static PairedCurve of(double[] positions, double[][] differences, double confidence, double factor) {
        ArgumentCheck.probability("confidence", confidence);
        ArgumentCheck.atLeast("positions", positions.length, 2);
        ArgumentCheck.sameLength("positions and differences", positions.length, differences.length);
        for (int i = 0; i < positions.length; i++) {
            ArgumentCheck.atLeast("replications", differences[i].length, 2);
            ArgumentCheck.sameLength("replications of all positions", differences[0].length, differences[i].length);
            double before = i == 0 ? Double.NEGATIVE_INFINITY : positions[i - 1];
            ArgumentCheck.require(positions[i] > before, "positions", positions[i], "above the one before");
        }
        return new PairedCurve(positions.clone(), differences.clone(), confidence, factor);
    }

    /**
     * How many standard errors wide a band must be to hold at all of these points together.
     *
     * @param differences a row a point, a column a replication
     */
    public static double factor(double[][] differences, double confidence, DoubleSupplier uniforms) {
        return factor(differences, 0, confidence, uniforms);
    }

    /** The same of {@linkplain CorrectedSample corrected} values, with so many fewer degrees of freedom. */
    public static double factor(double[][] differences, int spent, double confidence, DoubleSupplier uniforms) {
        return SimultaneousFactor.of(differences, spent, confidence, uniforms);
    }

    /** How many standard errors wide the band is. */
    public double factor() {
        return factor;
    }

    /** The band at a value simulated. */
    public Interval band(int position) {
        return Interval.around(moments[position].mean(), factor * moments[position].standardError(), confidence);
    }

    /** Where the mean changes its sign, in ascending order. */
    public List<ZeroCrossing> crossings() {
        List<double[]> undecided = undecided();
        List<ZeroCrossing> crossings = new ArrayList<>();
        List<double[]> roots = roots();
        for (double[] root : roots) {
            double[] around = undecided.stream()
                    .filter(u -> u[0] <= root[0] && root[0] <= u[1])
                    .findFirst()
                    .orElse(new double[] {root[0], root[0]});
            long together = roots.stream()
                    .filter(r -> around[0] <= r[0] && r[0] <= around[1])
                    .count();
            Interval at = new Interval(root[0], open(around[0], 0), open(around[1], 1), confidence);
            crossings.add(new ZeroCrossing(at, root[1] > 0, together == 1));
        }
        return crossings;
    }

    private double open(double end, int side) {
        if (side == 0) {
            return end > positions[0] ? end : Double.NEGATIVE_INFINITY;
        }
        return end < positions[positions.length - 1] ? end : Double.POSITIVE_INFINITY;
    }

    /** Positions of the mean's zeros with the sign of the difference behind them. */
    private List<double[]> roots() {
        List<double[]> roots = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < positions.length; i++) {
            double mean = moments[i].mean();
            if (mean != 0) {
                if (last >= 0 && moments[last].mean() * mean < 0) {
                    double share = moments[last].mean() / (moments[last].mean() - mean);
                    double root = i == last + 1
                            ? positions[last] + share * (positions[i] - positions[last])
                            : (positions[last + 1] + positions[i - 1]) / 2;
                    roots.add(new double[] {root, Math.signum(mean)});
                }
                last = i;
            }
        }
        return roots;
    }

    /** The stretches in which 0 lies inside the band, each from where to where; ends of the range stand for themselves. */
    public List<double[]> undecided() {
        List<double[]> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < positions.length; i++) {
            for (double[] part : inside(i)) {
                double[] before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
                if (before != null && before[1] >= part[0]) {
                    before[1] = part[1];
                } else {
                    stretches.add(part);
                }
            }
        }
        return stretches;
    }

    /** The parts of a segment in which mean² ≤ factor²·variance, which is a quadratic inequality in the share of the way. */
    private List<double[]> inside(int segment) {
        Moments from = moments[segment];
        Moments to = moments[segment + 1];
        int n = from.count();
        double scale = factor * factor / n;
        double covariance = covariance(segment);
        double rise = to.mean() - from.mean();
        double c = from.mean() * from.mean() - scale * from.variance();
        double b = 2 * from.mean() * rise + 2 * scale * (from.variance() - covariance);
        double a = rise * rise - scale * (from.variance() - 2 * covariance + to.variance());
        double[] cuts = cuts(a, b, c);
        List<double[]> parts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            double middle = (cuts[i] + cuts[i + 1]) / 2;
            if (a * middle * middle + b * middle + c <= 0) {
                parts.add(new double[] {at(segment, cuts[i]), at(segment, cuts[i + 1])});
            }
        }
        return parts;
    }

    private double at(int segment, double share) {
        return share == 1
                ? positions[segment + 1]
                : positions[segment] + share * (positions[segment + 1] - positions[segment]);
    }

    private double covariance(int segment) {
        double[] one = differences[segment];
        double[] other = differences[segment + 1];
        return IntStream.range(0, one.length)
                        .mapToDouble(r -> (one[r] - moments[segment].mean()) * (other[r] - moments[segment + 1].mean()))
                        .sum()
                / (one.length - 1);
    }

    /** 0, the zeros of a·t² + b·t + c between, and 1. */
    private static double[] cuts(double a, double b, double c) {
        double root = b * b - 4 * a * c;
        double q = root < 0 ? Double.NaN : -(b + Math.copySign(Math.sqrt(root), b)) / 2;
        return DoubleStream.of(0, q / a, c / q, 1)
                .filter(t -> t >= 0 && t <= 1)
                .sorted()
                .distinct()
                .toArray();
    }
}
