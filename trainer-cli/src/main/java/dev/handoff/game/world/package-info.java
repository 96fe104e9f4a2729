/**
 * What becomes of the company in the rounds played, and what of it each seat sees.
 * May import: rules and levers, engine and scenarios.
 * Start reading at {@link dev.handoff.game.world.World}, then {@link dev.handoff.game.world.Desk}.
 */
package dev.handoff.game.world;
