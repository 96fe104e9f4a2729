/**
 * What a seat can set: levers with their levels in the company at hand, clauses of the agreement with their options, and what they cost.
 * May import: engine and scenarios; no other room of the game.
 * Start reading at {@link dev.handoff.game.levers.Lever}, then {@link dev.handoff.game.levers.Menu}.
 */
package dev.handoff.game.levers;
