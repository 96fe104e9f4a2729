/**
 * The game as screens: what is shown (a view model without any drawing), what an answer does, and renderers that draw it.
 * May import: the game's rules, the figures' spelling of reports; no store, no command line.
 * Start reading at {@link dev.handoff.terminal.Dialogue}, then {@link dev.handoff.terminal.Screen}; for doors that go by address at
 * {@link dev.handoff.terminal.SeatVisit}.
 */
package dev.handoff.terminal;
