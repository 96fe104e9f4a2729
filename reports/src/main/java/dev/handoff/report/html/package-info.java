/**
 * The result of a run as one self-contained page: question, answer, how sure, charts with their figures, assumptions, how to repeat it.
 * May import {@code dev.handoff.report}, its sections and charts.
 * Start reading at {@link dev.handoff.report.html.RunHtml}.
 */
package dev.handoff.report.html;
