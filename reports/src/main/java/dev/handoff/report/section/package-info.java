/**
 * What a report says, section by section, as rows of words: the same for terminal, plain text and page.
 * May import {@code dev.handoff.report} and results; knows nothing of how a section is drawn.
 * Start reading at {@link dev.handoff.report.section.RunSections}.
 */
package dev.handoff.report.section;
