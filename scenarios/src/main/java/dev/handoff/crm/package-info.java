/**
 * The way in from a company's CRM: the files it exports, read as they are, cleaned, and made into {@link dev.handoff.calibration.CrmTables}. Nothing
 * personal gets further than the rules that need it.
 * Imports its own rooms ({@code told}, {@code csv}, {@code value}, {@code words}, {@code mapping}, {@code raw}, {@code clean}) and the project's
 * problems and YAML.
 * Start reading at {@link dev.handoff.crm.CrmReader}.
 */
package dev.handoff.crm;
