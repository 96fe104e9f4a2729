/**
 * From a fit to a scenario: the file of a fitted company, which states what was fitted and says behind every value where it comes from, and
 * draws of what the data leave open.
 * May import scenarios, their spelling, YAML and draws, and the estimators' results; knows no CRM file, no experiment and no report.
 * Start reading at {@link dev.handoff.scenario.fitted.FittedCompany}.
 */
package dev.handoff.scenario.fitted;
