/**
 * What a user says about an export in a mapping file, and what was understood, written as such a file.
 * Imports {@code crm.told}, {@code crm.value}, {@code crm.words} and the project's located YAML.
 * Start reading at {@link dev.handoff.crm.mapping.CrmMapping}.
 */
package dev.handoff.crm.mapping;
