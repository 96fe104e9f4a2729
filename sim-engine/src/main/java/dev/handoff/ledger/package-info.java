/**
 * The books: every lead's one fate, what everything earned and cost, week by week.
 * May import the engine's model packages; changes nothing in the simulation.
 * Start reading at {@link dev.handoff.ledger.Ledger}.
 */
package dev.handoff.ledger;
