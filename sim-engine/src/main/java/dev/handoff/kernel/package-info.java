/**
 * Lives here: the clock, the future event list and the simulation that runs events in their order; it knows no leads and no randomness.
 * May import: nothing of Handoff. Start reading at {@link dev.handoff.kernel.Simulation}.
 */
package dev.handoff.kernel;
