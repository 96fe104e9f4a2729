package dev.handoff.workshop.log;

import java.time.Instant;

/**
 * A phase as it was opened.
 *
 * @param phase which
 * @param since when it was opened
 */
public record Span(RoomPhase phase, Instant since) {}
