/**
 * Lives here: estimators of one thing each from columns of numbers: counts, shares, durations that are not over yet, decisions, answers;
 * they know no CRM and no parameter of a company. May import: random and statistics, of other libraries commons-math3 only.
 * Start reading at {@link dev.handoff.calibration.estimate.LogisticRegression}.
 */
package dev.handoff.calibration.estimate;
