/**
 * What is wrong with a scenario, where it stands, and what was probably meant.
 * Imports nothing of Handoff; every other room of scenario files may import it.
 * Start reading at {@link dev.handoff.scenario.problem.Problem}.
 */
package dev.handoff.scenario.problem;
