/**
 * The debrief of a finished game, pure: whose fault it was on the same draws, where leads leaked, one lead's life, what if, what next.
 * May import: the game's rules, the engine and reports; no terminal, no files, no command line.
 * Start reading at {@link dev.handoff.debrief.Debrief}.
 */
package dev.handoff.debrief;
