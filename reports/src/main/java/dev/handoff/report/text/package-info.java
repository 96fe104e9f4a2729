/**
 * Documents and blocks as text for a terminal of any width, with or without colour, Unicode and columns: one word wrap,
 * one table, one chart.
 * May import {@code dev.handoff.report} and {@code document}.
 * Start reading at {@link dev.handoff.report.text.DocumentText}, then {@link dev.handoff.report.text.BlockLines}.
 */
package dev.handoff.report.text;
