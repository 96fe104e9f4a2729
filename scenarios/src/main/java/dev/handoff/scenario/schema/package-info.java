/**
 * The JSON Schema of scenario files, for editors.
 * May import scenarios and the rooms below them; only the command line imports it.
 * Start reading at {@link dev.handoff.scenario.schema.ScenarioSchema}.
 */
package dev.handoff.scenario.schema;
