/**
 * A room full of people who play in step: who may come in, when a round opens and closes, what is on whose screen. {@link
 * dev.handoff.workshop.Room} is the one entry for every door.
 * May import: the workshop's log, store and screens, the game, the debrief, the screens of a seat; no socket, no page, no command line.
 * Start reading at {@link dev.handoff.workshop.Room}, then {@link dev.handoff.workshop.Rounds}.
 */
package dev.handoff.workshop;
