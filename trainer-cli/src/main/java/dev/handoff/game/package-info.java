/**
 * The training game: who plays, what happens next, what computer players do. A game is a log of events; all else follows from it.
 * May import: every room of the game, engine and scenarios; no terminal, no files, no database, no clock, no command line.
 * Start reading at {@link dev.handoff.game.Game}, then {@link dev.handoff.game.rules.GameState} and {@link dev.handoff.game.world.World}.
 */
package dev.handoff.game;
