package dev.handoff.experiment.pilot;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Task;
import java.util.Map;
import java.util.Optional;

/**
 * One replication of a pilot.
 *
 * @param base the company as before
 * @param other the company that tries something out
 * @param split how the company is parted; empty where all of it does
 * @param weeks the longest length of the pilot
 * @param seed seed of all draws
 * @param number number of the replication
 */
record PilotTask(Timeline base, Timeline other, Optional<Split.Parts> split, int weeks, long seed, int number)
        implements Task<Map<PilotMeasure, PilotTrial>> {

    @Override
    public Map<PilotMeasure, PilotTrial> run() {
        return new PilotDesign(base, other, split.map(Split::new), weeks).trial(seed, number);
    }
}
