/**
 * Lives here: what theory says about companies simple enough to calculate: queues, follow-up, revenue. Formulas with their sources, no
 * simulation. May import: nothing of Handoff; the engine does not see it. Start reading at {@link dev.handoff.evidence.theory.ErlangC}.
 */
package dev.handoff.evidence.theory;
