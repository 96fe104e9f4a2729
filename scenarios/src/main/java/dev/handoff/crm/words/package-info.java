/**
 * The words of CRMs: how HubSpot, Salesforce and others name columns and what they write into them, kept in {@code vocabulary.yaml}. A vendor is
 * lines in that file and nothing else.
 * Imports {@code crm.told}, {@code crm.csv} for the header, and the project's reader of YAML.
 * Start reading at {@link dev.handoff.crm.words.Vocabulary}.
 */
package dev.handoff.crm.words;
