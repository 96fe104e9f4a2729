/**
 * Everything that scenarios assume, and how far each assumption can be moved.
 * May import scenarios, spellings and draws; knows no experiment and no report.
 * Start reading at {@link dev.handoff.evidence.assumptions.Assumed}.
 */
package dev.handoff.evidence.assumptions;
