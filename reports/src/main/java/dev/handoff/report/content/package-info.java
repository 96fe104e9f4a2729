/**
 * What each result tells: a document for every kind of experiment, the same for terminals and pages.
 * May import {@code dev.handoff.experiment}, {@code dev.handoff.report} and {@code document}; nothing that draws.
 * Start reading at {@link dev.handoff.report.content.RunReport}, then {@link dev.handoff.report.content.CompareReport}.
 */
package dev.handoff.report.content;
