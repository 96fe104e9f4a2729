/**
 * What is not known of a company, drawn: fitted values, in rows of values that would fit about as well, and values somebody gave a range.
 * May import scenarios, problems, spellings and designs; knows no experiment, no report and no estimator.
 * Start reading at {@link dev.handoff.scenario.draws.FittedDraws}; {@link dev.handoff.scenario.draws.DrawnCompany} is a company under them.
 */
package dev.handoff.scenario.draws;
