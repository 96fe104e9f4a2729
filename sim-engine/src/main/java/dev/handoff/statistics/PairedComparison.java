package dev.handoff.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Two policies on the same draws: the mean of the differences other − base, replication by replication, with Student's t interval and
 * two-sided p-value.
 *
 * <p>Replications in which either value is undefined (NaN) are left out. Samples equal in every pair give exactly 0 ± 0 with p-value 1;
 * equal differences other than 0 give ± 0 with p-value 0. An infinite value leaves mean, half-width and p-value undefined.
 *
 * <p>Source: paired t, Law, "Simulation Modeling and Analysis" (5th ed., 2015) §10.2.1; variance ratio as in L'Ecuyer's work on common
 * random numbers, (Var base + Var other) / Var(other − base).
 *
 * @param count pairs in which both values are defined
 * @param base mean of the base policy over these pairs
 * @param other mean of the other policy over these pairs
 * @param difference mean of other − base
 * @param sd standard deviation of the differences; NaN below two pairs
 * @param halfWidth half-width of the difference's interval; NaN below two pairs
 * @param pValue probability of so large a |t| without a difference; NaN below two pairs
 * @param varianceRatio how many times as many replications independent draws would need; 1 when they gain nothing, +∞ for constant
 *     differences, NaN when neither sample varies
 * @param skewness sample skewness of the differences
 * @param confidence confidence of the interval
 * @param spent degrees of freedom that a {@linkplain CorrectedSample correction} has taken; n − 1 less these are left; 0 for plain values
 */
public record PairedComparison(
        int count,
        double base,
        double other,
        double difference,
        double sd,
        double halfWidth,
        double pValue,
        double varianceRatio,
        double skewness,
        double confidence,
        int spent) {

    /**
     * Compares two samples, element by element.
     *
     * @throws IllegalArgumentException when they differ in length or the confidence is not between 0 and 1
     */
    public static PairedComparison of(double[] base, double[] other, double confidence) {
        return of(CorrectedSample.plain(base), CorrectedSample.plain(other), confidence);
    }

    /** The same of values corrected by controls, which leave fewer degrees of freedom. */
    public static PairedComparison of(CorrectedSample baseSample, CorrectedSample otherSample, double confidence) {
        double[] base = baseSample.values();
        double[] other = otherSample.values();
        ArgumentCheck.sameLength("base and other", base.length, other.length);
        ArgumentCheck.probability("confidence", confidence);
        int[] defined = IntStream.range(0, base.length)
                .filter(i -> !Double.isNaN(base[i]) && !Double.isNaN(other[i]))
                .toArray();
        int spent = Math.max(baseSample.spent(), otherSample.spent());
        return ofDefined(pick(base, defined), pick(other, defined), spent, confidence);
    }

    private static PairedComparison ofDefined(double[] base, double[] other, int spent, double confidence) {
        int n = base.length;
        Moments first = Moments.of(base);
        Moments second = Moments.of(other);
        Moments differences = Moments.of(differences(base, other));
        double factor = n < 2 ? Double.NaN : StudentT.factor(n - 1 - spent, confidence);
        return new PairedComparison(
                n,
                first.mean(),
                second.mean(),
                differences.mean(),
                differences.sd(),
                factor * differences.standardError(),
                pValue(differences, spent),
                (first.variance() + second.variance()) / differences.variance(),
                differences.skewness(),
                confidence,
                spent);
    }

    /** other − base; 0 for equal values, infinite ones too. */
    static double[] differences(double[] base, double[] other) {
        return IntStream.range(0, base.length)
                .mapToDouble(i -> other[i] == base[i] ? 0 : other[i] - base[i])
                .toArray();
    }

    /** The interval of the difference. */
    public Interval interval() {
        return Interval.around(difference, halfWidth, confidence);
    }

    /** Whether the differences are so skewed that the interval misses on one side more than twice as often as it says. */
    public boolean tooSkewed() {
        return MeanIntervals.tooSkewedForStudent(moments(), confidence);
    }

    /** The moments of the differences. */
    public Moments moments() {
        return new Moments(count, difference, sd, skewness);
    }

    /**
     * The half-width when {@code comparisons} intervals shall hold at once (Bonferroni): t(n − 1, 1 − (1 − confidence)/(2m))·sd/√n; of
     * corrected values with the degrees of freedom that are left.
     */
    public double halfWidthAmong(int comparisons) {
        ArgumentCheck.atLeast("comparisons", comparisons, 1);
        if (count < 2 || comparisons == 1) {
            return halfWidth;
        }
        return StudentT.factor(count - 1 - spent, 1 - (1 - confidence) / comparisons) * sd / Math.sqrt(count);
    }

    private static double pValue(Moments differences, int spent) {
        if (differences.count() < 2 || Double.isNaN(differences.sd())) {
            return Double.NaN;
        }
        return differences.mean() == 0
                ? 1
                : StudentT.twoSided(differences.mean() / differences.standardError(), differences.count() - 1 - spent);
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }
}
