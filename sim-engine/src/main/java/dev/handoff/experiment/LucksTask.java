package dev.handoff.experiment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Several replications of several policies.
 *
 * @param first the first of them
 * @param lucks how many
 */
record LucksTask(OutcomesTask first, int lucks) implements Task<List<List<PolicyOutcome>>> {
    @Override
    public List<List<PolicyOutcome>> run() {
        return IntStream.range(0, lucks)
                .mapToObj(luck -> new OutcomesTask(
                                first.timelines(), first.seeds(), first.sameAs(), first.limits(), first.number() + luck)
                        .run())
                .toList();
    }
}
