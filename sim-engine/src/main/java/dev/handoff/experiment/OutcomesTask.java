package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One replication of several policies, each beside the first one.
 *
 * @param timelines the policies
 * @param seeds the seed of each
 * @param sameAs for each the first one that is the same company on the same draws: itself, unless there is an earlier one
 * @param limits first-touch limits to measure by
 * @param number number of the replication
 */
record OutcomesTask(
        List<Timeline> timelines,
        List<Long> seeds,
        List<Integer> sameAs,
        List<FirstTouches.Yardstick> limits,
        int number)
        implements Task<List<PolicyOutcome>> {

    @Override
    public List<PolicyOutcome> run() {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        FateList base = new FateList(timelines.get(0).start().run());
        for (int i = 0; i < timelines.size(); i++) {
            outcomes.add(sameAs.get(i) < i ? outcomes.get(sameAs.get(i)) : one(i, base));
        }
        return outcomes;
    }

    private PolicyOutcome one(int policy, FateList base) {
        FateList own =
                policy == 0 ? base : new FateList(timelines.get(policy).start().run());
        return PolicyOutcome.of(timelines.get(policy), seeds.get(policy), number, limits, Optional.of(own))
                .beside(base, own);
    }
}
