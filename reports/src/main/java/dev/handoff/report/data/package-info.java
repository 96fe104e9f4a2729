/**
 * Results for machines: JSON and CSV with every digit, the same bytes on every JDK; and their tables as a workbook for people.
 * May import {@code dev.handoff.report}, {@code report.document}, Jackson, fastexcel.
 * Start reading at {@link dev.handoff.report.data.MetricsJson}.
 */
package dev.handoff.report.data;
