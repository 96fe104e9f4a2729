/**
 * Tables as the files have them, in columns of numbers: every row that can count at all, with the file and line it stands in.
 * Imports the packages below it: {@code crm.told}, {@code crm.csv}, {@code crm.value}, {@code crm.words}, {@code crm.mapping}.
 * Start reading at {@link dev.handoff.crm.raw.LeadFile}.
 */
package dev.handoff.crm.raw;
