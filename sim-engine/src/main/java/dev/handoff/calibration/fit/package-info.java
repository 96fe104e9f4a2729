/**
 * Lives here: from a CRM's columns to the parameters of a company: one class for each group of parameters, what each rests on, and draws of
 * what the data leave open. May import: calibration, calibration.estimate, calendar, company, random, statistics.
 * Start reading at {@link dev.handoff.calibration.fit.Calibration}.
 */
package dev.handoff.calibration.fit;
