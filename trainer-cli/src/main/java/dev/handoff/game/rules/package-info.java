/**
 * What can happen in a game, when it may, and what a log of events adds up to. Nothing is simulated here.
 * May import: the levers, engine and scenarios.
 * Start reading at {@link dev.handoff.game.rules.GameEvent}, then {@link dev.handoff.game.rules.GameState} and {@link dev.handoff.game.rules.Rules}.
 */
package dev.handoff.game.rules;
