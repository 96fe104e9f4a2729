/**
 * The result of a run on a terminal of any width, with or without colour, Unicode, boxes and bars.
 * May import {@code dev.handoff.report} and its sections.
 * Start reading at {@link dev.handoff.report.text.RunText}.
 */
package dev.handoff.report.text;
