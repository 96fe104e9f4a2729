/**
 * What theory says about companies simple enough to calculate: queues, follow-up, revenue. Formulas with their sources, no simulation.
 * May import nothing of Handoff; no other engine package imports it.
 * Start reading at {@link dev.handoff.oracle.ErlangC}.
 */
package dev.handoff.oracle;
