package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import java.util.List;

/**
 * One replication of several companies that nobody sets beside each other lead by lead.
 *
 * @param worlds the companies
 * @param seed seed of all draws
 * @param number number of the replication
 */
record WorldsTask(List<Timeline> worlds, long seed, int number) implements Task<List<PolicyOutcome>> {
    @Override
    public List<PolicyOutcome> run() {
        return worlds.stream()
                .map(world -> PolicyOutcome.of(world, seed, number))
                .toList();
    }
}
