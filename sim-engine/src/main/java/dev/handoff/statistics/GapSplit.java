package dev.handoff.statistics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much of a gap one side alone would close, how much the other, and how much only both together. Every interval is Student's t over
 * paired replications, in the unit of the values.
 *
 * <p>With v0 as it is, v1 and v2 with one side at the reference and vB with both: first alone v1 − v0, second alone v2 − v0, only together
 * vB − v1 − v2 + v0 (Harsanyi's dividends, "A simplified bargaining model", International Economic Review 4, 1963). Shapley's value (1953)
 * halves what only both achieve: ½((v1 − v0) + (vB − v2)) for the first; both values sum to the gap vB − v0.
 *
 * @param gap vB − v0
 * @param firstAlone v1 − v0
 * @param secondAlone v2 − v0
 * @param onlyTogether vB − v1 − v2 + v0; below 0 when the sides get in each other's way or would win the same leads
 * @param shapleyFirst the first side's fair share of the gap
 * @param shapleySecond the second side's
 * @param count replications in which all four values are defined
 */
public record GapSplit(
        Interval gap,
        Interval firstAlone,
        Interval secondAlone,
        Interval onlyTogether,
        Interval shapleyFirst,
        Interval shapleySecond,
        int count) {

    /** What may be said about the gap. */
    public enum Verdict {
        /** All amounts are ≥ 0: they may be given as percentages of the gap. */
        SHARES,
        /** Some amount is below 0: amounts only, a percentage would mislead. */
        AMOUNTS,
        /** There is no gap at all. */
        NO_GAP,
        /** The reference did worse than what was played: nothing to split. */
        REFERENCE_WORSE,
        /** No replication defines all four values. */
        UNDEFINED
    }

    /**
     * Splits the gap.
     *
     * @param asItIs v0 per replication
     * @param first v1 on the same luck
     * @param second v2
     * @param both vB
     * @throws IllegalArgumentException when the samples differ in length
     */
    public static GapSplit of(double[] asItIs, double[] first, double[] second, double[] both, double confidence) {
        Check.probability("confidence", confidence);
        Check.sameLength("values as it is and with the first side", asItIs.length, first.length);
        Check.sameLength("values as it is and with the second side", asItIs.length, second.length);
        Check.sameLength("values as it is and with both sides", asItIs.length, both.length);
        int[] defined = IntStream.range(0, asItIs.length)
                .filter(i -> !Double.isNaN(asItIs[i] + first[i] + second[i] + both[i]))
                .toArray();
        Averages over = amount ->
                MeanIntervals.student(IntStream.of(defined).mapToDouble(amount).toArray(), confidence);
        return new GapSplit(
                over.of(i -> both[i] - asItIs[i]),
                over.of(i -> first[i] - asItIs[i]),
                over.of(i -> second[i] - asItIs[i]),
                over.of(i -> both[i] - first[i] - (second[i] - asItIs[i])),
                over.of(i -> (first[i] - asItIs[i] + (both[i] - second[i])) / 2),
                over.of(i -> (second[i] - asItIs[i] + (both[i] - first[i])) / 2),
                defined.length);
    }

    private interface Averages {
        Interval of(IntToDoubleFunction amount);
    }

    /** What may be said. */
    public Verdict verdict() {
        double size = gap.estimate();
        if (Double.isNaN(size)) {
            return Verdict.UNDEFINED;
        }
        if (size <= 0) {
            return size < 0 ? Verdict.REFERENCE_WORSE : Verdict.NO_GAP;
        }
        boolean allPositive = firstAlone.estimate() >= 0 && secondAlone.estimate() >= 0 && onlyTogether.estimate() >= 0;
        return allPositive ? Verdict.SHARES : Verdict.AMOUNTS;
    }

    /**
     * An amount of this split as a share of the gap, 0 to 1.
     *
     * @throws IllegalStateException unless the verdict is SHARES
     */
    public double shareOf(Interval amount) {
        if (verdict() != Verdict.SHARES) {
            throw new IllegalStateException("no shares of a gap whose verdict is " + verdict());
        }
        return amount.estimate() / gap.estimate();
    }
}
