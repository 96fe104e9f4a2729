package dev.handoff.experiment;

import dev.handoff.company.Timeline;

/**
 * One way to run the company, with a name for reports.
 *
 * @param name what reports call it
 * @param timeline the company from the start of the warm-up; in the rollout view it warms up under the base policy and changes at week 0
 */
public record Policy(String name, Timeline timeline) {}
