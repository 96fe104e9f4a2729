/**
 * The training game's rules: seats, levers, the agreement, computer players and scores. A game is a log of events; all else follows.
 * May import: engine and scenarios; no terminal, no files, no database, no clock, no command line.
 * Start reading at {@link dev.handoff.game.GameState}, then {@link dev.handoff.game.World}.
 */
package dev.handoff.game;
