/**
 * Columns of an export as numbers: instants, amounts, durations, and how they are spelled. Knows no table, no vendor and no rule.
 * Imports {@code crm.told}.
 * Start reading at {@link dev.handoff.crm.value.MomentColumn}.
 */
package dev.handoff.crm.value;
