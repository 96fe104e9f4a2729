package dev.handoff.experiment;

import dev.handoff.company.Timeline;

/**
 * One replication of one policy.
 *
 * @param timeline the policy
 * @param seed seed of all draws
 * @param number number of the replication
 */
record OutcomeTask(Timeline timeline, long seed, int number) implements Task<PolicyOutcome> {
    @Override
    public PolicyOutcome run() {
        return PolicyOutcome.of(timeline, seed, number);
    }
}
