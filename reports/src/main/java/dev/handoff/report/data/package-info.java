/**
 * Results for machines: JSON and CSV with every digit, the same bytes on every JDK.
 * May import {@code dev.handoff.report}, Jackson.
 * Start reading at {@link dev.handoff.report.data.MetricsJson}.
 */
package dev.handoff.report.data;
