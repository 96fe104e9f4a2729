/**
 * Scenario files: YAML bound to the company records, located problems, parameter paths, the shipped catalogue.
 * May import the engine's company records, distributions and calendar values; knows no reports and no terminal.
 * Start reading at {@link dev.handoff.scenario.ScenarioLoader}.
 */
package dev.handoff.scenario;
