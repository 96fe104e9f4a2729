/**
 * Whether a company runs as its scenario says it should: weekly figures in bands that a company in line leaves in 5 of 100 horizons.
 * Imports {@code experiment} and what that stands on; nothing of the engine imports it. What is counted is the caller's.
 * Start reading at {@link dev.handoff.experiment.track.TrackExperiment}.
 */
package dev.handoff.experiment.track;
