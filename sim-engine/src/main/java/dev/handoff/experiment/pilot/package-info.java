/**
 * A policy tried in a part of the company, or for some time, and what somebody who sees only what happens there can tell from it.
 * Imports {@code experiment} and what that stands on; nothing of the engine imports it.
 * Start reading at {@link dev.handoff.experiment.pilot.PilotExperiment}.
 */
package dev.handoff.experiment.pilot;
