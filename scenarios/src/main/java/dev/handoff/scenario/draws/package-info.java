/**
 * Draws of a company's fitted values: how well its data determine them, as rows of values that would fit about as well.
 * May import scenarios and problems; knows no experiment, no report and no estimator.
 * Start reading at {@link dev.handoff.scenario.draws.FittedDraws}.
 */
package dev.handoff.scenario.draws;
