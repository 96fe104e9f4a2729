package dev.handoff.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One policy beside the best of the others: how much better, or how much worse, it can be. The larger mean is the better one.
 *
 * <p>Multiple comparisons with the best in Hsu's constrained form (Hsu, Annals of Statistics 12, 1984), for samples on common random
 * numbers: with Dᵢⱼ the mean of the paired differences i − j and Wᵢⱼ = t(n − 1, 1 − α/(k − 1))·sdᵢⱼ/√n, policy i may be the best when
 * Dᵢⱼ + Wᵢⱼ ≥ 0 for all j; upper end max(0, minⱼ(Dᵢⱼ + Wᵢⱼ)); lower end min(0, min(Dᵢⱼ − Wᵢⱼ)) over the other j that may be the best.
 * Only the k − 1 statements "the true best is not above by more than Wᵢⱼ" are needed, so Bonferroni's inequality gives all k intervals at
 * once with confidence 1 − α for normal differences of any dependence and unequal variances; Nelson and Matejcik (Management Science 41,
 * 1995) need sphericity for their shorter ones.
 *
 * @param index which policy, in the order given
 * @param mean its mean
 * @param difference its mean less the largest of the other means
 * @param lower at worst so much less than the best of the others, ≤ 0
 * @param upper at best so much more than the best of the others, ≥ 0
 * @param mayBeBest whether the data leave it among the candidates
 */
public record WithBest(int index, double mean, double difference, double lower, double upper, boolean mayBeBest) {

    /**
     * Compares every policy with the best of the others.
     *
     * @param samples one row of n values per policy, the same draws in each column; at least two rows of two values
     * @throws IllegalArgumentException on ragged, too few or undefined values
     */
    public static List<WithBest> of(double[][] samples, double confidence) {
        Check.atLeast("number of policies", samples.length, 2);
        Check.probability("confidence", confidence);
        double[][] difference = new double[samples.length][samples.length];
        double[][] width = new double[samples.length][samples.length];
        double factor = factor(samples, confidence);
        for (int i = 0; i < samples.length; i++) {
            for (int j = 0; j < i; j++) {
                Moments moments = pair(samples[j], samples[i]);
                difference[i][j] = moments.mean();
                difference[j][i] = -moments.mean();
                width[i][j] = width[j][i] = factor * moments.standardError();
            }
        }
        return intervals(samples, difference, width);
    }

    private static double factor(double[][] samples, double confidence) {
        int n = Check.atLeast("number of replications", samples[0].length, 2);
        return StudentT.quantile(n - 1, 1 - (1 - confidence) / (samples.length - 1));
    }

    private static Moments pair(double[] base, double[] other) {
        Check.sameLength("values of the policies", base.length, other.length);
        Moments moments = Moments.of(PairedComparison.differences(base, other));
        if (Double.isNaN(moments.sd())) {
            throw new IllegalArgumentException("a comparison with the best needs finite values in every replication");
        }
        return moments;
    }

    private static List<WithBest> intervals(double[][] samples, double[][] difference, double[][] width) {
        int k = samples.length;
        double[] highest = new double[k];
        BitSet candidates = new BitSet(k);
        for (int i = 0; i < k; i++) {
            int own = i;
            highest[i] = others(k, i)
                    .mapToDouble(j -> difference[own][j] + width[own][j])
                    .min()
                    .orElseThrow();
            candidates.set(i, highest[i] >= 0);
        }
        List<WithBest> result = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            int own = i;
            double lowest = others(k, i)
                    .filter(candidates::get)
                    .mapToDouble(j -> difference[own][j] - width[own][j])
                    .min()
                    .orElse(0);
            double toBest =
                    others(k, i).mapToDouble(j -> difference[own][j]).min().orElseThrow();
            result.add(new WithBest(
                    i,
                    Moments.of(samples[i]).mean(),
                    toBest,
                    Math.min(0, lowest),
                    Math.max(0, highest[i]),
                    candidates.get(i)));
        }
        return List.copyOf(result);
    }

    private static IntStream others(int k, int i) {
        return IntStream.range(0, k).filter(j -> j != i);
    }
}
