package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Replication r of every policy; with common luck, policies that are the same company are simulated once. */
final class PolicyRuns {

    private final List<Policy> policies;
    private final long seed;
    private final Luck luck;
    private final int[] sameAs;
    private final List<FirstTouches.Yardstick> limits;

    PolicyRuns(List<Policy> policies, long seed, Luck luck) {
        this.policies = policies;
        this.seed = seed;
        this.luck = luck;
        this.limits = FirstTouches.of(policies);
        List<Timeline> timelines = policies.stream().map(Policy::timeline).toList();
        this.sameAs = IntStream.range(0, policies.size())
                .map(i -> luck == Luck.COMMON ? timelines.indexOf(timelines.get(i)) : i)
                .toArray();
    }

    /** What every policy gives in the replication of that number, in the order of the policies. */
    List<PolicyOutcome> replication(int number) {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            outcomes.add(sameAs[i] < i ? outcomes.get(sameAs[i]) : one(i, number));
        }
        return outcomes;
    }

    private PolicyOutcome one(int policy, int number) {
        return PolicyOutcome.of(policies.get(policy).timeline(), luck.seed(seed, policy), number, limits);
    }
}
