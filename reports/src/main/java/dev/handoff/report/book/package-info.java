/**
 * A story told in chapters, free of any medium: what the debrief of a game says, for terminals and pages alike.
 * May import: the other parts of this module that are not media.
 * Start reading at {@link dev.handoff.report.book.Book}.
 */
package dev.handoff.report.book;
