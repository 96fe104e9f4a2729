/**
 * Fits a company to what its customer-relations system (CRM) recorded: estimators with standard errors, and what could not be known.
 * Knows columns of numbers and the company records; reads no file, no clock and no vendor's format.
 * Start reading at {@link dev.handoff.calibration.CrmTables}, which holds what was recorded.
 */
package dev.handoff.calibration;
