/**
 * Which conclusions of the shipped scenarios stand when an assumption is moved.
 * May import assumptions, the runs of the facts, scenarios and the engine's experiment; knows no report and no terminal.
 * Start reading at {@link dev.handoff.evidence.robustness.Robustness}.
 */
package dev.handoff.evidence.robustness;
