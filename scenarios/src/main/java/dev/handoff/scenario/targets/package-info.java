/**
 * Calibration without an export: figures somebody knows of a company ({@code sqls/mqls = 11 % ± 1}), and the values that are adjusted until a
 * simulated company shows them.
 * May import scenarios, problems, spellings and draws, and of the engine experiments, the ledger's catalogue and simulated moments; knows no
 * report and no terminal.
 * Start reading at {@link dev.handoff.scenario.targets.TargetFit}.
 */
package dev.handoff.scenario.targets;
