/**
 * How a game stands beside par on the same luck, and whether its levers are worth thinking about.
 * May import: colleagues, world, rules and levers, engine.
 * Start reading at {@link dev.handoff.game.score.Score}, then {@link dev.handoff.game.score.ParGame}.
 */
package dev.handoff.game.score;
