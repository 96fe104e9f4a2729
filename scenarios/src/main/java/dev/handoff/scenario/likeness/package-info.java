/**
 * How much a fitted company is like the real one: the same figures counted in a CRM's export and in simulated periods of the same length, and the
 * search for values that show in no single row of an export.
 * May import scenarios, what they are fitted by, and the engine; knows no file and no report.
 * Start reading at {@link dev.handoff.scenario.likeness.Likeness}.
 */
package dev.handoff.scenario.likeness;
