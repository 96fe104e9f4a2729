/**
 * What the whole room and the trainer see, as screens made from a view of the room and nothing else.
 * May import: the workshop's log, the game, the debrief's chapters, screens; no store, no thread, no clock.
 * Start reading at {@link dev.handoff.workshop.screen.RoomView}, then {@link dev.handoff.workshop.screen.ConsolePages}.
 */
package dev.handoff.workshop.screen;
