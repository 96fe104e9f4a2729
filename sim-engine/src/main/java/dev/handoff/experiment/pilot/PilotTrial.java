package dev.handoff.experiment.pilot;

/**
 * One replication of a pilot by one measure.
 *
 * @param tried the pilot under the other policy
 * @param same the pilot under the base: nothing to see
 * @param truth by how much the policy really changes the pilot's own figure, after week 1, 2 …: under the other less under the base, same luck
 * @param level the control's figure after week 1, 2 …
 */
record PilotTrial(PilotLooks tried, PilotLooks same, double[] truth, double[] level) {}
