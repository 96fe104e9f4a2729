/**
 * What a CRM would have recorded of a simulated company: leads, attempts and deals, and nothing that only the simulation knows.
 * Imports {@code company}, {@code handoff}, {@code market}, {@code kernel}, {@code random} and the words of {@code calibration}.
 * Start reading at {@link dev.handoff.calibration.recorded.CompanyRecorder}.
 */
package dev.handoff.calibration.recorded;
