package dev.handoff.experiment;

import dev.handoff.company.Timeline;

/**
 * The figures of one replication of a run, with how lucky it was.
 *
 * @param timeline the company
 * @param seed seed of all draws
 * @param number number of the replication
 */
record RunTask(Timeline timeline, long seed, int number) implements Task<ReplicationValues> {

    @Override
    public ReplicationValues run() {
        return ReplicationValues.withLuck(timeline, seed, number);
    }
}
