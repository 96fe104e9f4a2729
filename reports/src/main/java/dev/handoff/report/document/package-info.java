/**
 * The one model of a document: what reports, the debrief and the screens of the game say, free of any medium.
 * May import {@code dev.handoff.report} and nothing that draws.
 * Start reading at {@link dev.handoff.report.document.Document}, then {@link dev.handoff.report.document.Block}.
 */
package dev.handoff.report.document;
