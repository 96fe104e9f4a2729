/**
 * The handoff: a lead in sales' hands, who gets it, and the agreement's clocks that watch it.
 * May import kernel, random, calendar, company and market.
 * Start reading at {@link dev.handoff.handoff.Handover}.
 */
package dev.handoff.handoff;
