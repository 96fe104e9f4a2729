/**
 * Companies that theory can calculate, as scenario files and overrides, and the comparison of the engine with theory.
 * May import scenario files, the engine's experiment and below, and its formulas; knows no reports and no terminal.
 * Start reading at {@link dev.handoff.evidence.cases.OracleCheck}.
 */
package dev.handoff.evidence.cases;
