/**
 * Documents as pages that need no other file and no network.
 * May import {@code dev.handoff.report}, {@code document} and charts.
 * Start reading at {@link dev.handoff.report.html.DocumentPage}, then {@link dev.handoff.report.html.BlockHtml}.
 */
package dev.handoff.report.html;
