package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one replication of several policies on the same draws, and nothing of single leads: neither histories nor fates nor first
 * touches within limits. Where only figures are looked at this saves an eighth of the time.
 *
 * @param timelines the policies
 * @param sameAs for each the first one that is the same company: itself, unless there is an earlier one
 * @param seed seed of all draws
 * @param number number of the replication
 */
record FiguresTask(List<Timeline> timelines, List<Integer> sameAs, long seed, int number)
        implements Task<List<PolicyOutcome>> {

    @Override
    public List<PolicyOutcome> run() {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < timelines.size(); i++) {
            outcomes.add(
                    sameAs.get(i) < i
                            ? outcomes.get(sameAs.get(i))
                            : PolicyOutcome.figures(timelines.get(i), seed, number));
        }
        return outcomes;
    }
}
