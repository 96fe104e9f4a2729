package dev.handoff.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One policy beside the best of the others: how much better, or how much worse, it can be. The larger mean is the better one.
 *
 * <p>Multiple comparisons with the best in Hsu's constrained form (Hsu, Annals of Statistics 12, 1984), for samples on common random
 * numbers: with Dᵢⱼ the mean of the paired differences i − j and Wᵢⱼ = t(n − 1, 1 − α/(k − 1))·sdᵢⱼ/√n, policy i may be the best when
 * Dᵢⱼ + Wᵢⱼ ≥ 0 for all j; upper end max(0, minⱼ(Dᵢⱼ + Wᵢⱼ)); lower end min(0, minⱼ(Dᵢⱼ − Wᵢⱼ)). (Hsu takes the last minimum over the
 * candidates only; it lies there anyhow, since no Wᵢⱼ is longer than Wᵢₘ + Wₘⱼ.)
 *
 * <p>All k intervals follow from the k − 1 one-sided statements μᵦ − μⱼ ≤ Dᵦⱼ + Wᵦⱼ about the true best b, so by Bonferroni's inequality
 * they hold at once with confidence 1 − α, for normal differences of any dependence and with any variances. Nelson and Matejcik
 * (Management Science 41, 1995) get shorter ones, but need equal variances and covariances (sphericity).
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
        return of(samples, 0, confidence);
    }

    /** The same of {@linkplain CorrectedSample corrected} values, with so many fewer degrees of freedom. */
    public static List<WithBest> of(double[][] samples, int spent, double confidence) {
        ArgumentCheck.atLeast("number of policies", samples.length, 2);
        ArgumentCheck.probability("confidence", confidence);
        double[][] difference = new double[samples.length][samples.length];
        double[][] width = new double[samples.length][samples.length];
        double factor = factor(samples, spent, confidence);
        for (int i = 0; i < samples.length; i++) {
            for (int j = 0; j < i; j++) {
                Moments moments = pair(samples[j], samples[i]);
                difference[i][j] = moments.mean();
                difference[j][i] = -moments.mean();
                width[i][j] = width[j][i] = factor * moments.standardError();
            }
        }
        return IntStream.range(0, samples.length)
                .mapToObj(i -> interval(i, samples[i], difference[i], width[i]))
                .toList();
    }

    /** The same of a policy that has another number elsewhere. */
    public WithBest as(int number) {
        return new WithBest(number, mean, difference, lower, upper, mayBeBest);
    }

    private static double factor(double[][] samples, int spent, double confidence) {
        int n = ArgumentCheck.atLeast("number of replications", samples[0].length, 2);
        return StudentT.quantile(n - 1 - spent, 1 - (1 - confidence) / (samples.length - 1));
    }

    private static Moments pair(double[] base, double[] other) {
        ArgumentCheck.sameLength("values of the policies", base.length, other.length);
        Moments moments = Moments.of(PairedComparison.differences(base, other));
        if (Double.isNaN(moments.sd())) {
            throw new IllegalArgumentException("a comparison with the best needs finite values in every replication");
        }
        return moments;
    }

    private static WithBest interval(int i, double[] sample, double[] difference, double[] width) {
        double lower = others(i, width.length)
                .mapToDouble(j -> difference[j] - width[j])
                .min()
                .orElseThrow();
        double upper = others(i, width.length)
                .mapToDouble(j -> difference[j] + width[j])
                .min()
                .orElseThrow();
        double toBest =
                others(i, width.length).mapToDouble(j -> difference[j]).min().orElseThrow();
        double mean = Moments.of(sample).mean();
        return new WithBest(i, mean, toBest, Math.min(0, lower), Math.max(0, upper), upper >= 0);
    }

    private static IntStream others(int i, int k) {
        return IntStream.range(0, k).filter(j -> j != i);
    }
}
