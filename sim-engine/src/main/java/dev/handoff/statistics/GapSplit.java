package dev.handoff.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a gap each side alone would close, and how much only sides together. Every interval is Student's t over paired replications,
 * in the unit of the values.
 *
 * <p>The worlds are numbered by who is at the reference: bit 0 the first side, bit 1 the second, bit 2 the third where there is one (what
 * only both can sign). With v as it is, alone is v(i) − v(nobody) and only together the gap less what all alone bring (Harsanyi's dividends
 * of more than one, "A simplified bargaining model", International Economic Review 4, 1963). Shapley's value (1953) is what a side adds on
 * average over all orders of joining; the values sum to the gap. A side in which nothing differs has a value of exactly 0.
 *
 * @param gap all at the reference less nobody
 * @param firstAlone what the first side brings alone
 * @param secondAlone what the second side brings alone
 * @param onlyTogether the gap less what all bring alone; below 0 when the sides get in each other's way or would win the same leads
 * @param shapleyFirst the first side's fair share of the gap
 * @param shapleySecond the second side's
 * @param third the third side, where there is one
 * @param count replications in which all values are defined
 */
public record GapSplit(
        Interval gap,
        Interval firstAlone,
        Interval secondAlone,
        Interval onlyTogether,
        Interval shapleyFirst,
        Interval shapleySecond,
        Optional<Third> third,
        int count) {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 4;

    /**
     * A third side.
     *
     * @param alone what it brings alone
     * @param shapley its fair share of the gap
     */
    public record Third(Interval alone, Interval shapley) {}

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
        /** No replication defines all values. */
        UNDEFINED
    }

    /**
     * Splits the gap between two sides, or three.
     *
     * @param worlds four or eight samples on the same luck, by number of the world
     * @throws IllegalArgumentException when there are not that many, or they differ in length
     */
    public static GapSplit of(List<double[]> worlds, double confidence) {
        return of(worlds, 0, confidence);
    }

    /** The same of {@linkplain CorrectedSample corrected} values, with so many fewer degrees of freedom. */
    public static GapSplit of(List<double[]> worlds, int spent, double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        if (worlds.size() != 2 * SECOND && worlds.size() != 2 * THIRD) {
            throw new IllegalArgumentException("two sides make 4 worlds and three make 8, not " + worlds.size());
        }
        for (int i = 1; i < worlds.size(); i++) {
            ArgumentCheck.sameLength("values as it is and of world " + i, worlds.get(0).length, worlds.get(i).length);
        }
        return new Splitter(worlds, spent, confidence).split();
    }

    /** Splits, replication by replication. */
    private static final class Splitter {
        private final List<double[]> worlds;
        private final int spent;
        private final double confidence;
        private final int all;
        private final int[] defined;
        private final double[][] values;

        Splitter(List<double[]> worlds, int spent, double confidence) {
            this.worlds = worlds;
            this.spent = spent;
            this.confidence = confidence;
            this.all = worlds.size() - 1;
            this.defined = IntStream.range(0, worlds.get(0).length)
                    .filter(i -> worlds.stream().noneMatch(w -> Double.isNaN(w[i])))
                    .toArray();
            this.values = IntStream.of(defined).mapToObj(this::shapley).toArray(double[][]::new);
        }

        private double[] shapley(int replication) {
            return ShapleyValue.ofNumbered(Integer.bitCount(all), world -> worlds.get(world)[replication]);
        }

        GapSplit split() {
            return new GapSplit(
                    mean(i -> gain(all, i)),
                    mean(i -> gain(FIRST, i)),
                    mean(i -> gain(SECOND, i)),
                    mean(i -> gain(all, i) - gain(FIRST, i) - gain(SECOND, i) - (hasThird() ? gain(THIRD, i) : 0)),
                    value(0),
                    value(1),
                    hasThird() ? Optional.of(new Third(mean(i -> gain(THIRD, i)), value(2))) : Optional.empty(),
                    defined.length);
        }

        private boolean hasThird() {
            return all > THIRD;
        }

        private double gain(int world, int replication) {
            return worlds.get(world)[replication] - worlds.get(0)[replication];
        }

        private Interval mean(IntToDoubleFunction amount) {
            return student(IntStream.of(defined).mapToDouble(amount).toArray());
        }

        private Interval value(int side) {
            double[] of = Arrays.stream(values).mapToDouble(v -> v[side]).toArray();
            return student(of);
        }

        private Interval student(double[] amounts) {
            return MeanIntervals.student(new CorrectedSample(amounts, spent), confidence);
        }
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
        boolean allPositive = Stream.concat(
                        Stream.of(firstAlone, secondAlone, onlyTogether),
                        third.stream().map(Third::alone))
                .allMatch(amount -> amount.estimate() >= 0);
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
