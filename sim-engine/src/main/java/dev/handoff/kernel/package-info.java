/**
 * Lives here: the simulation kernel, that is clock and future event list, keyed draws, distributions, statistics; it
 * knows no leads. May import: commons-math3 only. Start reading at {@link dev.handoff.kernel.Simulation}.
 */
package dev.handoff.kernel;
