package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every policy beside the one that the same data have made the leader. */
class AgainstLeaderTest {

    private static final int POLICIES = 10;
    private static final int RUNS = 20;
    private static final int EXPERIMENTS = 2_000;

    private static double[][] equalPolicies(SplittableRandom luck) {
        return IntStream.range(0, POLICIES)
                .mapToObj(p ->
                        IntStream.range(0, RUNS).mapToDouble(r -> normal(luck)).toArray())
                .toArray(double[][]::new);
    }

    /** Near enough for means of twenty: twelve uniform draws. */
    private static double normal(SplittableRandom luck) {
        return IntStream.range(0, 12).mapToDouble(i -> luck.nextDouble()).sum() - 6;
    }

    private static int leader(double[][] samples) {
        return IntStream.range(0, samples.length)
                .boxed()
                .max((a, b) -> Double.compare(
                        Arrays.stream(samples[a]).sum(),
                        Arrays.stream(samples[b]).sum()))
                .orElseThrow();
    }

    @Test
    void among_ten_equal_policies_a_false_difference_from_the_leader_is_seen_in_at_most_one_experiment_of_twenty() {
        SplittableRandom luck = new SplittableRandom(20261128);
        int wrong = 0;
        for (int e = 0; e < EXPERIMENTS; e++) {
            double[][] samples = equalPolicies(luck);
            List<Interval> all = AgainstLeader.of(samples, leader(samples), 0.95);
            wrong += all.stream().allMatch(i -> i.covers(0)) ? 0 : 1;
        }
        assertThat(wrong / (double) EXPERIMENTS).isBetween(0.02, 0.065);
    }

    @Test
    void two_policies_are_one_pair_and_the_leader_is_exactly_itself() {
        double[][] samples = {{1, 2, 4}, {2, 4, 5}};
        List<Interval> all = AgainstLeader.of(samples, 1, 0.95);
        assertThat(all.get(0))
                .isEqualTo(PairedComparison.of(samples[1], samples[0], 0.95).interval());
        assertThat(all.get(1)).isEqualTo(Interval.around(0, 0, 0.95));
    }
}
