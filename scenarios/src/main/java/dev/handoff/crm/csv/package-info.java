/**
 * Files of a CRM as rows of texts: encodings, separators, quotation marks, and what makes a file unreadable. Knows no column by name.
 * Imports {@code crm.told} and the library FastCSV, which nothing else may import.
 * Start reading at {@link dev.handoff.crm.csv.CsvFile}.
 */
package dev.handoff.crm.csv;
