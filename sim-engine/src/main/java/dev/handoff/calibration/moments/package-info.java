/**
 * Simulated moments: the values at which a simulated company shows the figures asked for, held near what was assumed of them; how well the
 * figures determine each value, what they leave open, and which of them fight each other.
 * Knows numbers and a function from values to figures, no leads, no scenario and no file; of Handoff it imports the draws only.
 * Start reading at {@link dev.handoff.calibration.moments.SimulatedMoments}.
 */
package dev.handoff.calibration.moments;
