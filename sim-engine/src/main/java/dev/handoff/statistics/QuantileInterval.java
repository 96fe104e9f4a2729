package dev.handoff.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Interval of a quantile between two of the sorted values, right for any distribution.
 *
 * <p>With B the binomial number of values below the quantile: lower end X₍ₗ₎, l the largest with P(B &lt; l) ≤ α/2; upper end X₍ᵤ₎, u the
 * smallest with P(B ≥ u) ≤ α/2. A step of the binomial decides, so the level attained, P(l ≤ B &lt; u), is at least the nominal one. With
 * too few values an end is missing: it is infinite, its index 0 or n + 1.
 *
 * <p>Source: Conover, "Practical Nonparametric Statistics" (3rd ed., 1999) §3.2; David and Nagaraja, "Order Statistics" (3rd ed., 2003)
 * §7.1.
 *
 * @param p which quantile, such as 0.9
 * @param interval estimate (Hyndman and Fan's type 7, as R and NumPy) and ends; NaN without values
 * @param lowerIndex rank of the lower end from 1; 0 when there is none
 * @param upperIndex rank of the upper end; n + 1 when there is none
 * @param attained probability with which the interval covers, at least
 * @param count number of values
 */
public record QuantileInterval(
        double p, Interval interval, int lowerIndex, int upperIndex, double attained, int count) {

    /**
     * The interval of the p-quantile.
     *
     * @param values any numbers, infinite ones too
     * @throws IllegalArgumentException when p or confidence is not between 0 and 1, or a value is NaN
     */
    public static QuantileInterval of(double[] values, double p, double confidence) {
        ArgumentCheck.probability("p", p);
        ArgumentCheck.probability("confidence", confidence);
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a quantile needs numbers; leave undefined values out");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        BinomialDistribution below = new BinomialDistribution(null, n, p);
        double tail = (1 - confidence) / 2;
        int lower = lowerIndex(below, tail);
        int upper = upperIndex(below, tail);
        Interval interval = new Interval(
                estimate(sorted, p),
                lower == 0 ? Double.NEGATIVE_INFINITY : sorted[lower - 1],
                upper == n + 1 ? Double.POSITIVE_INFINITY : sorted[upper - 1],
                confidence);
        double attained = below.cumulativeProbability(upper - 1) - below.cumulativeProbability(lower - 1);
        return new QuantileInterval(p, interval, lower, upper, attained, n);
    }

    /** The fewest values from which both ends can be had: the least n with pⁿ ≤ α/2 and (1 − p)ⁿ ≤ α/2. */
    public static int fewestForBothEnds(double p, double confidence) {
        ArgumentCheck.probability("p", p);
        double logTail = FastMath.log((1 - ArgumentCheck.probability("confidence", confidence)) / 2);
        return (int) Math.ceil(logTail / FastMath.log(Math.max(p, 1 - p)));
    }

    /** Whether both ends exist; without, the sample is too small to bound the quantile on both sides. */
    public boolean twoSided() {
        return lowerIndex > 0 && upperIndex <= count;
    }

    /** The largest l with P(B < l) ≤ tail, by bisection, for the sum takes long when there are many values. */
    private static int lowerIndex(BinomialDistribution below, double tail) {
        int holds = 0;
        int fails = below.getNumberOfTrials() + 1;
        while (fails - holds > 1) {
            int middle = (holds + fails) >>> 1;
            if (below.cumulativeProbability(middle - 1) <= tail) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return holds;
    }

    /** The smallest u with P(B ≥ u) ≤ tail. */
    private static int upperIndex(BinomialDistribution below, double tail) {
        int holds = below.getNumberOfTrials() + 1;
        int fails = 0;
        while (holds - fails > 1) {
            int middle = (holds + fails) >>> 1;
            if (1 - below.cumulativeProbability(middle - 1) <= tail) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return holds;
    }

    private static double estimate(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = p * (sorted.length - 1);
        int below = (int) position;
        double share = position - below;
        return share == 0 || sorted[below] == sorted[below + 1]
                ? sorted[below]
                : sorted[below] * (1 - share) + sorted[below + 1] * share;
    }
}
