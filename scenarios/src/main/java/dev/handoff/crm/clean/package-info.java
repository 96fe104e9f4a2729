/**
 * The rules by which rows of an export count or do not: duplicates, uploads, bulk logging, the window; and the clean tables made of what is left.
 * Imports {@code crm.raw} and the packages below it; knows no file and no vendor.
 * Start reading at {@link dev.handoff.crm.clean.Cleaning}.
 */
package dev.handoff.crm.clean;
