package dev.handoff.calibration.recorded;

/**
 * A call in the log, whether it took place or was only logged: the log does not tell.
 *
 * @param lead number of the lead
 * @param at when it began, epoch seconds by the company's clock
 * @param owner number of the rep, from 0
 * @param seconds how long it took
 */
public record RecordedAttempt(int lead, long at, int owner, boolean answered, int seconds) {}
