package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.List;
import java.util.stream.IntStream;

/** Replication r of every policy; with common luck, policies that are the same company are simulated once. */
final class PolicyRuns {

    private final long seed;
    private final List<Timeline> timelines;
    private final List<Long> seeds;
    private final List<Integer> sameAs;
    private final List<FirstTouches.Yardstick> limits;

    PolicyRuns(List<Policy> policies, long seed, Luck luck) {
        this.seed = seed;
        this.limits = FirstTouches.of(policies);
        this.timelines = policies.stream().map(Policy::timeline).toList();
        this.seeds = IntStream.range(0, policies.size())
                .mapToObj(i -> luck.seed(seed, i))
                .toList();
        this.sameAs = IntStream.range(0, policies.size())
                .mapToObj(i -> luck == Luck.COMMON ? timelines.indexOf(timelines.get(i)) : i)
                .toList();
    }

    /** What every policy gives in the replication of that number, in the order of the policies. */
    OutcomesTask replication(int number) {
        return new OutcomesTask(timelines, seeds, sameAs, limits, number);
    }

    /** The same on common luck, as far as it can be told without looking at single leads. */
    FiguresTask figures(int number) {
        return new FiguresTask(timelines, sameAs, seed, number);
    }
}
