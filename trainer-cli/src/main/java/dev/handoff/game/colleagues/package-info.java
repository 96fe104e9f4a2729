/**
 * The eight computer players: how each sets its levers, negotiates and speaks, from nothing but what its seat sees.
 * May import: world, rules and levers.
 * Start reading at {@link dev.handoff.game.colleagues.ComputerPlayer}, then {@link dev.handoff.game.colleagues.Style}.
 */
package dev.handoff.game.colleagues;
