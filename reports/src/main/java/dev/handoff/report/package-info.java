/**
 * Results in words, tables, charts and files: pure functions of a run's result, no file, terminal or clock.
 * May import {@code dev.handoff.experiment}; never scenarios: what must be told about a company comes in the context.
 * Start reading at {@link dev.handoff.report.ReportContext}, then {@link dev.handoff.report.document.Document}.
 */
package dev.handoff.report;
