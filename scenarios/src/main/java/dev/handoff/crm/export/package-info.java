/**
 * The way back to a CRM: what was recorded of a company, in the files that a vendor's export would have, tidy or as companies really leave them.
 * Imports {@code crm.csv} and the engine's records of a company.
 * Start reading at {@link dev.handoff.crm.export.CrmExport}.
 */
package dev.handoff.crm.export;
