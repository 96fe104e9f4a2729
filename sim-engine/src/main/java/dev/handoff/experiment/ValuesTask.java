package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one replication of several policies.
 *
 * @param timelines the policies
 * @param sameAs for each the first one that is the same company: itself, unless there is an earlier one
 * @param seed seed of all draws
 * @param number number of the replication
 */
record ValuesTask(List<Timeline> timelines, List<Integer> sameAs, long seed, int number)
        implements Task<List<ReplicationValues>> {

    /** Of one policy. */
    static ValuesTask of(Timeline timeline, long seed, int number) {
        return new ValuesTask(List.of(timeline), List.of(0), seed, number);
    }

    @Override
    public List<ReplicationValues> run() {
        List<ReplicationValues> values = new ArrayList<>();
        for (int i = 0; i < timelines.size(); i++) {
            values.add(
                    sameAs.get(i) < i
                            ? values.get(sameAs.get(i))
                            : ReplicationValues.of(timelines.get(i), seed, number));
        }
        return values;
    }
}
