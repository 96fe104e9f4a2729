/**
 * The books: every lead's one fate, what everything earned and cost, week by week; and the catalogue of all figures,
 * {@link dev.handoff.ledger.Metric}.
 * May import the engine's model packages; changes nothing in the simulation.
 * Start reading at {@link dev.handoff.ledger.Ledger}.
 */
package dev.handoff.ledger;
