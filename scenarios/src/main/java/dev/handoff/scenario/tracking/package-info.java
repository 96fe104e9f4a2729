/**
 * A company's weeks after a rollout, counted in a CRM's export and in simulated companies by the same code.
 * May import scenarios and the engine; knows no file and no report.
 * Start reading at {@link dev.handoff.scenario.tracking.TrackedCompany}.
 */
package dev.handoff.scenario.tracking;
