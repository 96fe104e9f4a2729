package dev.handoff.evidence.robustness;

import dev.handoff.company.Timeline;
import dev.handoff.evidence.facts.Runs;
import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Responses;
import java.util.Optional;

/**
 * What conclusions are drawn from, in one replication of one world.
 *
 * @param money contribution
 * @param misjudgement how far reps' belief in leads lies above what they are; below zero, they think less of them
 */
record ConclusionSample(double money, double misjudgement) {
    static ConclusionSample of(Timeline timeline, int replication) {
        Responses responses = new Replication(timeline, Runs.SEED, replication, Optional.empty())
                .run()
                .responses();
        return new ConclusionSample(
                responses.get(Conclusion.MONEY),
                responses.has(Conclusion.MISJUDGEMENT) ? responses.get(Conclusion.MISJUDGEMENT) : 0);
    }
}
