package dev.handoff.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much less than the leader each policy gives, where the leader is whoever came out best in the same data.
 *
 * <p>Paired differences i − leader on common random numbers with half-width t(n − 1, 1 − α/(k(k − 1)))·sd/√n. The leader is not known
 * beforehand: the data that are compared with it have chosen it. So the intervals must hold for whichever of the k policies it turns out to
 * be, which is for all k(k − 1)/2 pairs at once (Bonferroni's inequality; Miller, Simultaneous Statistical Inference, 2nd ed., 1981). With
 * k − 1, as against a policy fixed beforehand, ten equal policies show a false difference in one of seven experiments instead of one in
 * twenty.
 */
public final class AgainstLeader {
    private AgainstLeader() {}

    /**
     * Every policy less the leader; the leader itself exactly 0.
     *
     * @param samples one row of n values per policy, the same draws in each column; at least two rows
     * @param leader index of the policy that leads in these samples
     * @param confidence at which all intervals hold together
     */
    public static List<Interval> of(double[][] samples, int leader, double confidence) {
        return of(samples, 0, leader, confidence);
    }

    /** The same of {@linkplain CorrectedSample corrected} values, with so many fewer degrees of freedom. */
    public static List<Interval> of(double[][] samples, int spent, int leader, double confidence) {
        int k = ArgumentCheck.atLeast("number of policies", samples.length, 2);
        double each = 1 - (1 - confidence) / pairs(k);
        return IntStream.range(0, k)
                .mapToObj(p -> PairedComparison.of(
                                new CorrectedSample(samples[leader], spent),
                                new CorrectedSample(samples[p], spent),
                                each)
                        .interval())
                .toList();
    }

    private static double pairs(int k) {
        return k * (k - 1.0) / 2;
    }
}
