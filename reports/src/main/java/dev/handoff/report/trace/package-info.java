/**
 * One replication told event by event: as JSON lines, as the life of one lead, as a list of leads worth a look.
 * May import the engine and {@code dev.handoff.report}; nothing here runs unless somebody asked for a trace.
 * Start reading at {@link dev.handoff.report.trace.LifeStory}.
 */
package dev.handoff.report.trace;
